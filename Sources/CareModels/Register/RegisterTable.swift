/// The tables of a ``Register``, in the order in which they are listed.
///
/// The raw value of a table of the statutory return is the name by which those who check it know it: `Header`,
/// `Episodes`.
public enum RegisterTable: String, CaseIterable, Codable, CodingKeyRepresentable, Hashable, Sendable {
  /// ``Register/children``.
  case children = "Header"
  /// ``Register/episodes``.
  case episodes = "Episodes"
  /// ``Register/reviews``.
  case reviews = "Reviews"
  /// ``Register/missingEpisodes``.
  case missingEpisodes = "Missing"
  /// ``Register/unaccompaniedChildren``.
  case unaccompaniedChildren = "UASC"
  /// ``Register/previousPermanence``.
  case previousPermanence = "PrevPerm"
  /// ``Register/adoptions``.
  case adoptions = "AD1"
  /// ``Register/placedForAdoption``.
  case placedForAdoption = "PlacedAdoption"
  /// ``Register/healthOutcomes``.
  case healthOutcomes = "OC2"
  /// ``Register/careLeavers``.
  case careLeavers = "OC3"
  /// ``Register/socialWorkerEpisodes``.
  case socialWorkerEpisodes = "SWEpisodes"
  /// ``Register/deprivationsOfLiberty``.
  case deprivationsOfLiberty = "DoLo"
  /// ``Register/schoolEnrolments``.
  case schoolEnrolments = "SchoolEnrolments"
}

extension RegisterTable {
  /// The place of the table among all.
  @usableFromInline var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
