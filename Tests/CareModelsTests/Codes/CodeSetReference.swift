import CareCore
import CareModels

/// Writes the reference page of the code lists, `Documentation/Reference/CodeSets.md`.
enum CodeSetReference {
  static func markdown(_ lists: [CodeList]) -> String {
    let codes = lists.reduce(0) { $0 + $1.entries.count }
    var page = """
      # Code sets

      <!-- Generated. Do not edit: run
           CHILDRENS_SERVICES_WRITE_REFERENCE=1 swift test --filter CodeSetReferenceTests -->

      \(lists.count) lists, \(codes) codes. A year is the year of the 31 March on which a return ends; evidence starts \
      with the return for 2017, so a code in use then has no first year. Which reading was taken where sources disagree, \
      and which wording was not found, is in [the design page](../Design/CodeSets.md).

      | List | Type | Returned in |
      | --- | --- | --- |

      """
    for list in lists {
      let anchor = String(
        list.title.lowercased().compactMap { $0 == " " ? "-" : $0.isLetter || $0.isNumber || $0 == "-" ? $0 : nil })
      let items = list.items.map { "`\(cell($0.name))` (\(cell($0.table)))" }.joined(separator: ", ")
      page += "| [\(cell(list.title))](#\(anchor)) | `\(list.id)` | \(items) |\n"
    }
    for list in lists { page += "\n" + section(list) }
    return page
  }

  private static func section(_ list: CodeList) -> String {
    var section = "## \(list.title)\n\n`\(list.id)`. Source: \(list.source.description).\n\n"
    let questions = list.items.compactMap { item in
      item.title.map { "- `\(item.name)` (\(item.table)): \($0)\n" }
    }
    if !questions.isEmpty { section += questions.joined() + "\n" }
    section += "| Code | Meaning | Case |" + (list.grouping.map { " \(cell($0)) |" } ?? "") + " Years |\n"
    section += "| --- | --- | --- |" + (list.grouping == nil ? "" : " --- |") + " --- |\n"
    for entry in list.entries {
      section += "| `\(cell(entry.code))` | \(cell(entry.title)) | `\(entry.name)` |"
      section += entry.group.map { " \(cell($0)) |" } ?? ""
      section += " \(years(entry.validYears)) |\n"
    }
    return section
  }

  private static func years(_ years: ValidYears) -> String {
    switch (years.first, years.last) {
    case (nil, nil): "all"
    case (let first?, nil): "from \(first)"
    case (nil, let last?): "to \(last)"
    case (let first?, let last?): "\(first)–\(last)"
    }
  }

  /// Text that stays within its cell of a table.
  private static func cell(_ text: String) -> String {
    text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}
