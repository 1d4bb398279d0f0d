import CareCore
import Testing

/// Recomputes the published national statistics that lie beside the checkout.
@Suite("National statistics", .enabled(if: Shared.hasNational))
struct NationalStatisticsTests {
  private static func key(_ row: [String: String], _ group: String) -> String {
    ["year", "level", "la_code", "gss", "name", group].map { row[$0] ?? "" }.joined(separator: "|")
  }

  /// Whether a count of `children` out of `total` prints as `published`. Counts above authority level are published to
  /// the nearest 10, and the percentage was worked out before that, so there any count that rounds to them will do.
  private func agrees(_ children: Int, _ total: Int, times scale: Int, _ published: Int, level: String?) throws -> Bool
  {
    func value(_ children: Int, _ total: Int) throws -> Int {
      try #require(Fraction(children, over: total)?.multiplied(by: Fraction(scale))).rounded()
    }
    guard level != "Local authority" else { return try value(children, total) == published }
    let totals = scale == 100 ? (total - 5, total + 5) : (total, total)
    return try (value(max(children - 5, 0), totals.1)...value(children + 5, totals.0)).contains(published)
  }

  @Test("Every percentage of placement stability follows from its counts")
  func placementStability() throws {
    let rows = try Shared.national("placement_stability")
    try check(rows, group: "group", measure: "measure", atLeast: 4800) { row in
      row["measure"] == "Total children" ? "Total" : nil
    } base: { _ in
      "Total"
    }
  }

  @Test("Every percentage of health outcomes follows from its counts")
  func healthOutcomes() throws {
    // The bands of the SDQ are out of the children with a score, interventions out of those with a problem.
    let bases = [
      "SDQ score is normal": "SDQ score was received", "SDQ score is borderline": "SDQ score was received",
      "SDQ score is a cause for concern": "SDQ score was received",
      "Received an intervention for their substance misuse problem":
        "Identified as having a substance misuse problem",
      "Offered intervention but refused it": "Identified as having a substance misuse problem",
    ]
    let rows = try Shared.national("health_outcomes")
    try check(rows, group: "characteristic", measure: "breakdown", atLeast: 11_000) { row in
      row["breakdown"].map { $0.hasPrefix("Total") ? "Total" : $0 }
    } base: { measure in
      bases[measure] ?? "Total"
    }
  }

  private func check(
    _ rows: [[String: String]], group: String, measure: String, atLeast: Int,
    role: ([String: String]) -> String?, base: (String) -> String
  ) throws {
    var counts: [String: Int] = [:]
    for row in rows {
      guard let role = role(row), let children = row["children"].flatMap({ Int($0) }) else { continue }
      counts[Self.key(row, group) + "|" + role] = children
    }
    var checked = 0
    for row in rows {
      guard let published = row["percent"].flatMap({ Int($0) }), let children = row["children"].flatMap({ Int($0) }),
        let total = counts[Self.key(row, group) + "|" + base(row[measure] ?? "")], total > 0
      else { continue }
      checked += 1
      if try !agrees(children, total, times: 100, published, level: row["level"]) {
        Issue.record("\(Self.key(row, group))|\(row[measure] ?? ""): \(children) of \(total) is not \(published)%")
      }
    }
    #expect(checked >= atLeast)
  }

  @Test("Every rate per 10,000 follows from its count and population")
  func rates() throws {
    var checked = 0
    for row in try Shared.national("looked_after_rates") {
      guard let published = row["rate_per_10000"].flatMap({ Int($0) }),
        let children = row["children"].flatMap({ Int($0) }),
        let population = row["population_0_17"].flatMap({ Int($0) })
      else { continue }
      checked += 1
      if try !agrees(children, population, times: 10_000, published, level: row["level"]) {
        Issue.record("\(Self.key(row, "measure")): \(children) of \(population) is not \(published)")
      }
      if row["level"] == "Local authority" {
        #expect(Rate(children, of: population)?.text() == String(published))
      }
    }
    #expect(checked >= 2400)
  }

  @Test("Every authority of the tables in 2025 is on the list, by both codes and name")
  func authorities() throws {
    for row in try Shared.national("statistical_neighbours_2025") {
      let authority = LocalAuthorityCode(row["la_code"] ?? "").authority
      #expect(authority != nil)
    }
    for row in try Shared.national("placement_stability") where row["level"] == "Local authority" {
      guard let authority = LocalAuthorityCode(row["la_code"] ?? "").authority else { continue }
      #expect(authority.gssCode.text == row["gss"])
      #expect(LocalAuthorityCode(row["gss"] ?? "").authority == authority)
    }
  }
}
