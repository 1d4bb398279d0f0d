public import CareCore

/// Whether the law asks a setting to be registered, and whether it is.
///
/// The codes are words of this library.
@frozen public enum SettingRegistration: String, CodeSet {
  /// Registered with Ofsted, or approved as a carer.
  case registered
  /// Not asked to register when the child was there, as supported accommodation was not before October 2023.
  case unregulated
  /// Should be registered and is not.
  case unregistered
  /// A setting of another kind: parents, a hospital, custody.
  case exempt
}

extension SettingRegistration {
  /// What the list is called, for a reader.
  public static var title: String { "Registration of setting" }

  /// The field that holds the code: `registration`.
  public static var item: String { "registration" }

  /// Where the words come from.
  public static var source: Source { .fosteringMinutes("43(v), unregulated placements") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .registered: "Registered"
    case .unregulated: "Unregulated"
    case .unregistered: "Unregistered"
    case .exempt: "Registration does not apply"
    }
  }
}
