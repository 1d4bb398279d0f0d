public import CareCore

/// Equipment lent or given for learning. Recorded in ``DeviceLoan/device``.
///
/// The documents of the library name these; no codes are published, so the words are its own.
@frozen public enum DeviceKind: String, CodeSet {
  /// Laptop.
  case laptop
  /// Tablet.
  case tablet
  /// Shared computer.
  case desktop
  /// Printer.
  case printer
  /// Router or data allowance.
  case router
}

extension DeviceKind {
  /// What the list is called, for a reader.
  public static var title: String { "Kind of device" }

  /// The field that the code is recorded in: `device`.
  public static var item: String { "device" }

  /// Where the list is named.
  public static var source: Source { .careAnnualReport("the promise, laptops and computers") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .laptop: "Laptop"
    case .tablet: "Tablet"
    case .desktop: "Shared computer"
    case .printer: "Printer"
    case .router: "Router or data allowance"
    }
  }
}
