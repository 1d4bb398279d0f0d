public import CareCore

/// A line of table A1 of the section 251 outturn return: children's and young people's services.
///
/// Source: ``source``. The numbers 3.0.1 to 3.1.2 were seen in a published table for 2020–21; the others are the published order
/// and descriptions of 2013–14 with their usual numbers.
public struct Section251Line: Hashable, Sendable {
  /// The number: `"3.1.1"`.
  public let number: String

  /// What it is called.
  public let title: String

  /// The number of the total that it is part of; `nil` for a total, and for a line that stands alone.
  public let total: String?

  /// Where the table is published.
  public static let source = Source("Section 251 outturn: local authority expenditure", "Table A1")

  /// The lines, in the order of the table.
  public static let all: [Section251Line] =
    group(
      "3.0", total: 5, "Total Sure Start children’s centres and other spend on children under 5",
      [
        "Spend on individual Sure Start children’s centres",
        "Area-wide services delivered through Sure Start children’s centres",
        "Management costs relating to Sure Start children’s centres", "Other spend on children under 5",
      ])
    + group(
      "3.1", total: 11, "Total children looked after",
      [
        "Residential care", "Fostering services", "Adoption services", "Special guardianship support",
        "Other children looked after services", "Short breaks (respite) for looked-after disabled children",
        "Children placed with family and friends", "Education of looked-after children",
        "Leaving care support services", "Asylum seeker services for children",
      ])
    + [Section251Line(number: "3.2.1", title: "Other children and families services", total: nil)]
    + group(
      "3.3", total: 4, "Total safeguarding children and young people’s services",
      [
        "Social work, including functions in relation to child protection",
        "Commissioning and children’s services strategy", "Local safeguarding children board",
      ])
    + group(
      "3.4", total: 6, "Total family support services",
      [
        "Direct payments", "Short breaks (respite) for disabled children", "Other support for disabled children",
        "Targeted family support", "Universal family support",
      ])
    + group(
      "3.5", total: 3, "Total services for young people",
      ["Universal services for young people", "Targeted services for young people"])
    + [Section251Line(number: "3.6.1", title: "Youth justice", total: nil)]

  private static func group(_ prefix: String, total: Int, _ title: String, _ titles: [String]) -> [Section251Line] {
    let whole = "\(prefix).\(total)"
    return titles.enumerated().map { Section251Line(number: "\(prefix).\($0 + 1)", title: $1, total: whole) }
      + [Section251Line(number: whole, title: title, total: nil)]
  }

  /// The line of a number; `nil` when there is none.
  ///
  /// From 2020–21 fostering is split into 3.1.2a (without fees and allowances) and 3.1.2b (fees and allowances of the
  /// authority's own foster carers); both are found as parts of 3.1.2.
  public static func line(_ number: String) -> Section251Line? {
    if let line = all.first(where: { $0.number == number }) { return line }
    switch number {
    case "3.1.2a":
      return Section251Line(number: number, title: "Fostering services, without fees and allowances", total: "3.1.2")
    case "3.1.2b":
      return Section251Line(
        number: number, title: "Fees and allowances of the authority’s own foster carers", total: "3.1.2")
    default: return nil
    }
  }
}
