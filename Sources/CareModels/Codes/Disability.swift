public import CareCore

/// A disability of a child. Returned as `Disability` in the children in need census, once for each.
///
/// Source: guide to the children in need census, as specified for 2017–2026.
@frozen public enum Disability: String, CodeSet {
  /// No disability. Returned as `NONE`.
  case noDisability = "NONE"
  /// Mobility. Returned as `MOB`.
  case mobility = "MOB"
  /// Hand function. Returned as `HAND`.
  case handFunction = "HAND"
  /// Personal care. Returned as `PC`.
  case personalCare = "PC"
  /// Incontinence. Returned as `INC`.
  case incontinence = "INC"
  /// Communication. Returned as `COMM`.
  case communication = "COMM"
  /// Learning. Returned as `LD`.
  case learning = "LD"
  /// Hearing. Returned as `HEAR`.
  case hearing = "HEAR"
  /// Vision. Returned as `VIS`.
  case vision = "VIS"
  /// Behaviour. Returned as `BEH`.
  case behaviour = "BEH"
  /// Consciousness. Returned as `CON`.
  case consciousness = "CON"
  /// Autism. Returned as `AUT`.
  case autism = "AUT"
  /// Another disability. Returned as `DDA`.
  case other = "DDA"
}

extension Disability {
  /// What the list is called, for a reader.
  public static var title: String { "Disability" }

  /// The item that the code is returned in: `Disability`.
  public static var item: String { "Disability" }

  /// Where the list is published.
  public static var source: Source { .childrenInNeed("Disability") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .noDisability: "No disability"
    case .mobility: "Mobility"
    case .handFunction: "Hand function"
    case .personalCare: "Personal care"
    case .incontinence: "Incontinence"
    case .communication: "Communication"
    case .learning: "Learning"
    case .hearing: "Hearing"
    case .vision: "Vision"
    case .behaviour: "Behaviour"
    case .consciousness: "Consciousness"
    case .autism: "Autism"
    case .other: "Other"
    }
  }
}

extension Disability {
  /// Whether the child has a disability: every code but `NONE`.
  @inlinable public var isDisability: Bool {
    switch self {
    case .noDisability: false
    default: true
    }
  }
}
