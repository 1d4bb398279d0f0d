import CareCore
import CareIndicators
import CareReports
import Foundation
import Testing

/// The two dashboards of Leicestershire County Council: Children and Families Performance, 2020/21 Quarter 4 and
/// 2021/22 Quarter 1, Appendix A.
@Suite("The two published dashboards, reproduced")
struct PublishedDashboardTests {
  /// What is known to disagree: the measure (without the name of the dashboard) and the question, with the entries of
  /// the ledger that say so.
  private static let known: [String: [(place: String, entries: [String])]] = [
    "000": [
      ("rereferrals: rating", ["q4-dash-rereferrals-rag"]),
      ("rereferrals: target-and-quartile", ["q4-dash-rereferrals-quartile", "contra-q4-rereferral-target-quartile"]),
      ("two-year-placement: rating", ["q4-dash-two-year-placement-rag"]),
      (
        "two-year-placement: target-and-quartile",
        ["q4-dash-two-year-placement-quartile", "contra-q4-two-year-target-quartile"]
      ),
      ("care-leaver-eet: share", ["q4-dash-care-leaver-eet-denominator", "contra-q4-eet-rounding"]),
      ("good-level-development: no-figure", ["contra-q4-gld-row"]),
    ],
    "004": [
      ("assessments-45: rating", ["contra-q1-assessment-rag"]),
      ("assessments-45: target-and-quartile", ["q1-dash-assessments-45-quartile", "contra-q1-assessment-quartile"]),
      ("feee-2: movement", ["q1-dash-feee-2-direction", "contra-q1-feee2-direction"]),
      // The note of the row says that it is that of the quarter before.
      ("good-level-development: no-figure", ["q1-dash-good-level-development"]),
      ("overview: classes", ["q1-tally-improved-from-rows", "contra-q1-tally"]),
      ("overview: classes", ["contra-q1-tally"]),
      ("overview: classes", ["q1-tally-declined-from-rows", "contra-q1-tally"]),
    ],
  ]

  private static func places(_ review: DashboardReview) -> [String] {
    review.disagreements.map { disagreement in
      let id = disagreement.measure.map { $0.split(separator: "-").dropFirst(2).joined(separator: "-") } ?? "overview"
      return "\(id): \(disagreement.check.rawValue)"
    }
  }

  private static func review(_ json: JSONValue) throws -> DashboardReview {
    DashboardReview(try #require(try PrintedDashboard.read(json).first))
  }

  @Test("By the facts of the package, what is known to disagree does, and the rest agrees", arguments: ["000", "004"])
  func fixture(name: String) throws {
    let review = try Self.review(try DashboardFiles.fixture("PublishedFigures/\(name).json"))
    #expect(review.dashboard.problems.isEmpty)
    #expect(review.dashboard.measures.count == 26)
    // Without the names of the measures fewer polarities are known, and one number more falls outside its range.
    let known = try #require(Self.known[name]).map(\.place) + (name == "004" ? ["overview: classes"] : [])
    #expect(Self.places(review) == known)
  }

  @Test(
    "By the ledger, what is known to disagree does, and the rest agrees", arguments: ["000", "004"])
  func ledger(name: String) throws {
    guard let data = DashboardFiles.shared(name) else {
      // The ledger is not part of the package; the facts above are.
      print("skipped: ../shared/figures/\(name).json is not there")
      return
    }
    let review = try Self.review(try DashboardFiles.json(data))
    #expect(review.dashboard.problems.isEmpty)
    let known = try #require(Self.known[name])
    #expect(Self.places(review) == known.map(\.place))

    // Every entry of the list is in the ledger, and every judgement of the ledger on a row is in the list.
    let ledger = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let entries = try #require(ledger["entries"] as? [[String: Any]])
    let named = Set(known.flatMap(\.entries))
    #expect(named.subtracting(entries.compactMap { $0["id"] as? String }) == [])
    let judged = entries.filter { entry in
      let id = entry["id"] as? String ?? ""
      return entry["agrees"] as? Bool == false && (id.contains("-dash-") || id.hasSuffix("-from-rows"))
    }
    #expect(judged.count > 3)
    for entry in judged { #expect(named.contains(entry["id"] as? String ?? ""), "\(entry["id"] ?? "")") }
  }

  @Test("By the ledger, the overview is counted again as its compilers did", arguments: ["000", "004"])
  func overview(name: String) throws {
    guard let data = DashboardFiles.shared(name) else {
      print("skipped: ../shared/figures/\(name).json is not there")
      return
    }
    let overview = try Self.review(try DashboardFiles.json(data)).overview
    let expected: [String: [TravelOutcome: Int]] = [
      "000": [.improved: 5, .similar: 5, .declined: 6, .noPolarity: 4, .notKnown: 6],
      "004": [.improved: 5, .similar: 2, .declined: 9, .noPolarity: 6, .suspended: 2, .notKnown: 2],
    ]
    #expect(overview.classes.mapValues(\.read).filter { $0.value > 0 } == expected[name])
    let quartiles = QuartileBand.allCases.map { overview.quartiles[$0]?.read ?? 0 }
    #expect(quartiles == (name == "000" ? [5, 4, 3, 0] : [4, 6, 3, 1]))
  }

  @Test("By the ledger, every verdict on a target and every allowed colour comes out", arguments: ["000", "004"])
  func verdicts(name: String) throws {
    guard let data = DashboardFiles.shared(name) else {
      print("skipped: ../shared/figures/\(name).json is not there")
      return
    }
    let review = try Self.review(try DashboardFiles.json(data))
    let ledger = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let entries = try #require(ledger["entries"] as? [[String: Any]])
    var (targets, colours, neighbours) = (0, 0, 0)
    for measure in review.measures {
      func recomputed(_ ending: String) -> String? {
        entries.first { $0["id"] as? String == measure.id + ending }?["recomputed"] as? String
      }
      if let verdict = recomputed("-target") {
        #expect(measure.meetsTarget == (verdict == "met"), "\(measure.id)")
        targets += 1
      }
      if let colour = recomputed("-rag") {
        let allowed = Set(measure.allowed.ratings.map(\.rawValue))
        #expect(allowed == Set(colour.split(separator: "/").map { String($0) }), "\(measure.id)")
        colours += 1
      }
      if let side = recomputed("-neighbours"), side == "better" || side == "worse" {
        #expect(measure.isBetterThanNeighbours == (side == "better"), "\(measure.id)")
        neighbours += 1
      }
    }
    #expect(targets > 5 && colours > 5 && neighbours > 5, "\(targets) \(colours) \(neighbours)")
  }
}
