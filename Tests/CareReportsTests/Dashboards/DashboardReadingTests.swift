import CareCore
import CareFigures
import CareIndicators
import CareReports
import Foundation
import Testing

@Suite("Reading a printed dashboard")
struct DashboardReadingTests {
  @Test(
    "Missing, not understood and impossible are three things, in every field",
    arguments: [
      ("quartile", "2", "known"), ("quartile", "Top", "known"), ("quartile", "n/a", "absent"),
      ("quartile", "", "absent"),
      ("quartile", "5", "wrong"), ("quartile", "0", "wrong"), ("quartile", "1.5", "wrong"),
      ("quartile", "sideways", "unrecognised"), ("count", "25", "known"), ("count", "1,125", "known"),
      ("count", "-3", "wrong"), ("count", "2.5", "wrong"), ("count", "many", "unrecognised"), ("count", "*", "absent"),
      ("movement", "Higher", "known"), ("movement", "↓", "known"), ("movement", "lower (low is good)", "known"),
      ("movement", "Sideways", "unrecognised"), ("movement", "-", "absent"), ("rating", "g", "known"),
      ("rating", "Amber", "known"), ("rating", "Purple", "unrecognised"), ("rating", "N/A", "absent"),
      ("target", ">96.5%", "known"), ("target", "at least 90 %", "known"), ("target", "90", "known"),
      ("target", "soon", "unrecognised"), ("target", "tbc", "absent"), ("current", "96.3%", "known"),
      ("current", "not available this quarter", "absent"), ("current", "c", "absent"),
      ("current", "lots", "unrecognised"), ("current", "99999999999999999999999", "wrong"),
      ("neighbours", "89.8%", "known"), ("neighbours", "?", "unrecognised"), ("previous", "£1.2m", "known"),
      ("polarity", "high is good", "known"), ("polarity", "(low = good)", "known"),
      ("polarity", "no polarity", "known"),
      ("polarity", "n/a", "known"), ("polarity", "", "absent"), ("polarity", "sometimes", "unrecognised"),
    ])
  func cells(field: String, text: String, kind: String) throws {
    let dashboard = try DashboardFiles.one([field: .string(text)])
    let measure = try #require(dashboard.measures.first)
    func name<Value>(_ cell: PrintedCell<Value>) -> String {
      switch cell {
      case .absent: "absent"
      case .unrecognised: "unrecognised"
      case .wrong: "wrong"
      case .known: "known"
      }
    }
    let found =
      switch field {
      case "quartile": name(measure.quartile)
      case "count": name(measure.count)
      case "movement": name(measure.movement)
      case "rating": name(measure.rating)
      case "target": name(measure.target)
      case "current": name(measure.current)
      case "neighbours": name(measure.neighbours)
      case "previous": name(measure.previous)
      default: name(measure.polarity)
      }
    #expect(found == kind)
    let isProblem = kind == "wrong" || kind == "unrecognised"
    #expect(dashboard.problems.map(\.field) == (isProblem ? [DashboardField(rawValue: field)] : []))
    #expect(dashboard.problems.allSatisfy { !"\($0)".contains("sideways") && !"\($0)".contains("lots") })
  }

  @Test("A count may stand in brackets after the figure, and a polarity after the word")
  func brackets() throws {
    let measure = try #require(
      try DashboardFiles.one(["current": "22.3% (25)", "movement": "Higher (low is good)"]).measures.first)
    #expect(measure.current.value?.value == Fraction(223, over: 10))
    #expect(measure.count == .known(25))
    #expect(measure.movement == .known(.higher))
    #expect(measure.polarity == .known(.lowIsGood))
  }

  @Test(
    "A target has the side that is printed, or that of the polarity",
    arguments: [
      (">96.5%", nil, Target(.above, Fraction(193, over: 2) ?? 0)), ("<= 5", nil, Target(.atMost, 5)),
      ("no more", nil, nil), ("90%", nil, nil), ("90%", .highIsGood, Target(.atLeast, 90)),
      ("9%", .lowIsGood, Target(.atMost, 9)), ("90%", Indicator.Polarity.none, nil),
    ] as [(String, Indicator.Polarity?, Target?)])
  func targets(text: String, polarity: Indicator.Polarity?, target: Target?) throws {
    let measure = try #require(try DashboardFiles.one(["target": .string(text)]).measures.first)
    #expect(measure.target.value?.target(polarity) == target)
  }

  @Test("A table is read as JSON is, its headings in whatever case and spacing")
  func table() throws {
    let dashboard = try PrintedDashboard.read(
      header: [
        "Measure", "Current figure", "Compared to previous data", "Status RAG", "Statistical neighbour average",
        "Other",
      ],
      rows: [["Plans", "22.3% (25)", "Higher (low is good)", "A", "22.9%", "x"], ["", "", ""], ["Short"]])
    #expect(dashboard.measures.map(\.title) == ["Plans", "Short"])
    #expect(dashboard.measures[0].rating == .known(.amber))
    #expect(dashboard.measures[0].neighbours.value?.value == Fraction(229, over: 10))
    #expect(dashboard.problems.map(\.kind) == [.noName])
    #expect(throws: DashboardProblem.missingColumn(.current)) {
      try PrintedDashboard.read(header: ["Measure"], rows: [])
    }
    #expect(throws: DashboardProblem.missingColumn(.title)) {
      try PrintedDashboard.read(header: ["current"], rows: [])
    }
  }

  @Test("Two measures of one name are told apart, and said to be")
  func sameName() throws {
    let row: JSONValue = ["title": "Plans", "current": "5"]
    let dashboard = try #require(try PrintedDashboard.read([row, row, 5, row]).first)
    #expect(Set(dashboard.measures.map(\.id)).count == 3)
    #expect(dashboard.problems.map(\.kind) == [.sameID, .noName, .sameID])
    #expect(dashboard.problems.map(\.measure) == [2, 3, 4])
  }

  @Test(
    "What is no dashboard is refused, and why is said",
    arguments: [
      ("5", .notADashboard), ("{}", .notADashboard), ("{\"measures\": 5}", .measuresAreNoList),
      ("{\"measures\": []}", .noMeasures), ("{\"measures\": [{}]}", .noMeasures), ("[]", .noMeasures),
      ("{\"entries\": []}", .noRows), ("{\"entries\": [{\"id\": \"a\"}]}", .noRows), ("null", .notADashboard),
      ("{\"entries\": [{\"columns\": {}}]}", .noMeasures),
    ] as [(String, DashboardProblem)])
  func refused(text: String, problem: DashboardProblem) throws {
    let json = try DashboardFiles.json(Data(text.utf8))
    #expect(throws: problem) { try PrintedDashboard.read(json) }
    #expect(!"\(problem)".isEmpty)
  }

  @Test("A measure whose fields have strange forms is kept, and the fields are named")
  func strangeForms() throws {
    let dashboard = try DashboardFiles.one(["current": ["a"], "rating": true, "target": ["x": 1], "count": 3])
    #expect(dashboard.problems.map(\.kind) == [.wrongForm, .wrongForm, .wrongForm])
    #expect(dashboard.measures.first?.count == .known(3))
  }

  @Test("Of several dashboards in a file of figures each has its own rows and tallies")
  func severalDashboards() throws {
    let text = """
      {"entries": [
        {"id": "q1-dash-a", "where": "First", "unit": "%", "columns": {"currentFigure": 5.5}},
        {"id": "q1-dash-a-direction", "inputs": {"current": 5.5, "previous": 7.0}},
        {"id": "q2-dash-a", "where": "Second", "columns": {"currentFigure": "6%"}},
        {"id": "q1-tally-improved", "kind": "datum", "published": "1"},
        {"id": "q2-tally-improved", "kind": "datum", "published": 2},
        {"id": "q2-tally-improved-from-rows", "kind": "derived", "published": 9},
        {"id": "q2-quartile-tally-total", "kind": "datum", "published": 0}, 7
      ]}
      """
    let dashboards = try PrintedDashboard.read(try DashboardFiles.json(Data(text.utf8)))
    #expect(dashboards.map(\.title) == ["First", "Second"])
    #expect(dashboards[0].measures[0].current.value?.text == "5.5%")
    #expect(dashboards[0].measures[0].previous.value?.text == "7%")
    #expect(dashboards.map { $0.overview?.classes } == [[.improved: 1], [.improved: 2]])
    #expect(dashboards.map { $0.overview?.benchmarked } == [nil, 0])
  }

  @Test(
    "The numbers of an overview are read from its sentences",
    arguments: [
      (
        "From 20 measures that have been reported, five have improved, five show no significant change and six have declined. "
          + "In addition to this, four indicators provide information only with no polarity.",
        PrintedOverview(measures: 20, classes: [.improved: 5, .similar: 5, .declined: 6, .noPolarity: 4])
      ),
      (
        "From 12 measures that have a national benchmark, five are in the top quartile, four are in the second quartile, "
          + "three are in the third quartile and none are in the fourth quartile.",
        PrintedOverview(benchmarked: 12, quartiles: [.first: 5, .second: 4, .third: 3, .fourth: 0])
      ),
      (
        "Twenty-four measures were reported: no measures have declined, 23 improved, and one has been suspended (see point 31).",
        PrintedOverview(measures: 24, classes: [.declined: 0, .improved: 23, .suspended: 1])
      ),
      ("Nothing to see here, at all", PrintedOverview()), ("", PrintedOverview()),
    ])
  func sentences(text: String, overview: PrintedOverview) {
    #expect(PrintedOverview(sentences: text) == overview)
    if overview.isEmpty { #expect(PrintedOverview(.string(text)) == nil) }
  }

  @Test("An overview is read from an object of numbers")
  func overviewObject() {
    let overview = PrintedOverview([
      "measures": 24, "improved": 3, "noChange": 5, "declined": 5, "informationOnly": 9, "suspended": 2,
      "benchmarked": 14, "quartiles": [4, 6, 3, -1],
    ])
    #expect(overview?.classes[.similar] == 5)
    #expect(overview?.quartiles == [.first: 4, .second: 6, .third: 3])
    #expect(PrintedOverview(["improved": "three"]) == nil)
  }

  @Test(
    "An overview that says nothing that is understood is a problem, and one that is not there is none",
    arguments: [(5, 1), (.null, 0), ("", 1), ("All is well.", 1), (["improved": 1], 0)] as [(JSONValue, Int)])
  func strangeOverview(overview: JSONValue, problems: Int) throws {
    let json: JSONValue = ["measures": [["title": "Plans"]], "overview": overview]
    let dashboard = try #require(try PrintedDashboard.read(json).first)
    #expect(dashboard.problems.map(\.kind) == Array(repeating: .overview, count: problems))
  }

  @Test("Every field is known by its name and its other names, and by nobody else's")
  func fieldNames() {
    for field in DashboardField.allCases {
      for name in [field.rawValue] + field.alsoKnownAs {
        #expect(DashboardField(name: name) == field, "\(name)")
        #expect(DashboardField(name: name.uppercased() + " ") == field, "\(name)")
      }
      #expect(!field.meaning.isEmpty)
    }
    #expect(DashboardField(name: "colour of the door") == nil)
  }

  @Test("Every field is explained in the article on dashboards")
  func article() throws {
    let article = try DashboardFiles.article("ReadingADashboard")
    for field in DashboardField.allCases { #expect(article.contains("`\(field.rawValue)`"), "\(field)") }
  }
}
