import CareCore
public import CareModels

/// What is wrong with a table written in a test.
public enum RegisterTextError: Error {
  /// No field of the table goes by this item.
  case unknownItem(String)
  /// A line has more cells than there are columns.
  case tooManyCells(line: String)
}

extension Register {
  /// A register from tables written as a reader would: cells apart by spaces, `.` for a cell without anything in it.
  ///
  ///     try Register(episodes: """
  ///       A  2019-05-10 S C2 N1 U4 2020-06-01 X1
  ///       A  2020-06-01 P C2 N1 U4
  ///       """)
  ///
  /// The first line may name the columns by their items (it then starts with `CHILD`); otherwise they are the usual ones,
  /// in the order of the argument's default. Text that is not what a column asks for is kept as received. A table that is
  /// not given was not supplied.
  public init(
    episodes: String? = nil, children: String? = nil, unaccompanied: String? = nil, socialWorkers: String? = nil,
    schools: String? = nil
  ) throws {
    self.init()
    if let episodes {
      self.episodes = try Self.rows(episodes, "CHILD DECOM RNE LS CIN PLACE DEC REC") { try $0.episode() }
    }
    if let children { self.children = try Self.rows(children, "CHILD DOB SEX ETHNIC") { try $0.child() } }
    if let unaccompanied {
      unaccompaniedChildren = try Self.rows(unaccompanied, "CHILD DUC") { try $0.unaccompanied() }
    }
    if let socialWorkers {
      socialWorkerEpisodes = try Self.rows(socialWorkers, "CHILD SW_ID SW_DECOM SW_DEC") { try $0.socialWorker() }
    }
    if let schools { schoolEnrolments = try Self.rows(schools, "CHILD URN START END") { try $0.school() } }
  }

  private static func rows<Row>(
    _ text: String, _ usual: String, _ make: (inout TextRow) throws -> Row
  ) throws -> [Row] {
    var columns = usual.split(separator: " ").map(String.init)
    var rows: [Row] = []
    for line in text.split(whereSeparator: \.isNewline) {
      let cells = line.split(separator: " ").map(String.init)
      if cells.first == "CHILD" {
        columns = cells
      } else if !cells.isEmpty {
        guard cells.count <= columns.count else { throw RegisterTextError.tooManyCells(line: String(line)) }
        var row = TextRow(zip(columns, cells).filter { $1 != "." })
        rows.append(try make(&row))
      }
    }
    return rows
  }
}

/// The cells of one line that have something in them.
private struct TextRow {
  var cells: [String: String]
  var received: [AsReceived.Item] = []

  init(_ cells: [(String, String)]) {
    self.cells = Dictionary(cells) { $1 }
  }

  mutating func take(_ item: String) -> String? { cells.removeValue(forKey: item) }

  mutating func identifier() -> ChildIdentifier? { take("CHILD").map { ChildIdentifier($0) } }

  mutating func day(_ item: String) -> CalendarDay? {
    guard let text = take(item) else { return nil }
    if let day = CalendarDay(text) ?? CalendarDay(text, as: .dayMonthYear) { return day }
    received.append(AsReceived.Item(item, text))
    return nil
  }

  mutating func code<Code: CodeSet>(_ item: String, of codes: Code.Type = Code.self) -> Coded<Code>? {
    take(item).map { Coded($0) }
  }

  /// What could not be used; every column has to have been for something.
  mutating func finish() throws -> AsReceived? {
    if let item = cells.keys.min() { throw RegisterTextError.unknownItem(item) }
    return AsReceived(received)
  }

  mutating func episode() throws -> Episode {
    var episode = Episode(
      child: identifier(), start: day("DECOM"), reasonForNewEpisode: code("RNE"), legalStatus: code("LS"),
      need: code("CIN"), placementType: code("PLACE"), provider: code("PLACE_PROVIDER"), end: day("DEC"),
      reasonCeased: code("REC"), reasonForPlacementChange: code("REASON_PLACE_CHANGE"))
    episode.homePostcode = take("HOME_POST").map { Postcode($0) }
    episode.placementPostcode = take("PL_POST").map { Postcode($0) }
    episode.providerURN = take("URN").map { URN($0) }
    episode.location = code("PL_LOCATION")
    episode.distanceFromHome = take("PL_DISTANCE").map { ReturnedDistance($0) }
    episode.asReceived = try finish()
    return episode
  }

  mutating func child() throws -> Child {
    var child = Child(
      child: identifier(), sex: code("SEX"), birthDate: day("DOB"), ethnicity: code("ETHNIC"))
    child.asReceived = try finish()
    return child
  }

  mutating func unaccompanied() throws -> UnaccompaniedChild {
    var child = UnaccompaniedChild(child: identifier(), ceased: day("DUC"))
    child.asReceived = try finish()
    return child
  }

  mutating func socialWorker() throws -> SocialWorkerEpisode {
    var episode = SocialWorkerEpisode(
      child: identifier(), worker: take("SW_ID"), start: day("SW_DECOM"), end: day("SW_DEC"))
    episode.asReceived = try finish()
    return episode
  }

  mutating func school() throws -> SchoolEnrolment {
    let enrolment = SchoolEnrolment(
      child: identifier(), school: take("URN").map { URN($0) }, start: day("START"), end: day("END"))
    // Nothing of a school's row can be left over: this finds a heading that is misspelt.
    _ = try finish()
    return enrolment
  }
}
