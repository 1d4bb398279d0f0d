import CareModels
public import CareValidation

extension Finding {
  /// The check that reports values of register JSON that could not be read and were kept.
  public static let unreadJSONCheck = "json.unread"

  /// A problem of register JSON as a finding: an error, at the table, row and field that its path names.
  ///
  /// - Parameters:
  ///   - problem: What ``CareExchange/RegisterJSON/read(_:)`` reported.
  ///   - file: The name of the file, without folders; `nil` when there is none.
  public init(_ problem: JSONProblem, file: String? = nil) {
    let (table, row, field) = Self.place(problem.path ?? "")
    let item = table.flatMap { table -> String? in
      guard case .object(_, let fields, _)? = Register.recordSchema(of: table) else { return nil }
      return fields.first { $0.name == field }?.item
    }
    let ending = problem.reason == .missing ? "" : "; the value was kept as it stands"
    self.init(
      Self.unreadJSONCheck, .error, "Not read: \(problem.reason)\(ending).",
      at: Location(
        file: file, line: problem.position?.line, table: table, row: row, fields: (item ?? field).map { [$0] } ?? []))
  }

  /// The parts of a path: of `episodes[12].start` the table, 12 and `start`.
  private static func place(_ path: String) -> (table: RegisterTable?, row: Int?, field: String?) {
    let parts = path.split(separator: ".", maxSplits: 1).map(String.init)
    let first = (parts.first ?? "").split(separator: "[", maxSplits: 1).map(String.init)
    guard let key = first.first, let table = RegisterTable.allCases.first(where: { Register.key(of: $0) == key }) else {
      return (nil, nil, path.isEmpty ? nil : path)
    }
    let row = first.count > 1 ? Int(first[1].prefix { $0 != "]" }) : nil
    return (table, row, parts.count > 1 ? parts[1] : nil)
  }
}
