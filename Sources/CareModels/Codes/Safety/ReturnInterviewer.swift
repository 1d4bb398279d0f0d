public import CareCore

/// Who held a return interview. The raw values are words of this library.
@frozen public enum ReturnInterviewer: String, CodeSet {
  /// Someone not involved in the child's care.
  case independentService
  /// Allocated social worker.
  case socialWorker
  /// Other worker of the authority.
  case otherWorker
  /// Police.
  case police
}

extension ReturnInterviewer {
  /// What the list is called, for a reader.
  public static var title: String { "Return interviewer" }

  /// The field that the code is kept in: `interviewer`.
  public static var item: String { "interviewer" }

  /// Where the list, or what it divides, is published.
  public static var source: Source { .careAnnualReport("6 and 6.2") }

  /// What the code means, for a reader.
  public var title: String {
    switch self {
    case .independentService: "Independent service"
    case .socialWorker: "Allocated social worker"
    case .otherWorker: "Other worker of the authority"
    case .police: "Police"
    }
  }
}
