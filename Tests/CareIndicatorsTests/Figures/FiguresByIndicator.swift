/// The page `Documentation/Reference/FiguresByIndicator.md`, written from the tables.
struct FiguresByIndicator {
  let answers: FigureAnswers

  func markdown() -> String {
    ([
      "# Figures by indicator", "",
      "What answers each of the \(answers.lines.count) figures, rules and lists of the documents that the library was built from. This page",
      "is written by a test from [the table](../Coverage/Figures.csv), which people read and edit; write it again with",
      "`CHILDRENS_SERVICES_WRITE_REFERENCE=1`. Names of entries are those of the shared material. What the records hold is in",
      "[another page](../Coverage.md).", "",
      "An entry may have several answers: an indicator measures the figure, and a type works out its change, its target or the count",
      "behind it. It stands under each of them, and is counted below under the first.", "",
      "| Answered by | Entries |", "| --- | ---: |",
      "| an [indicator](Indicators.md) | \(count { if case .indicator = $0 { true } else { false } }) |",
      "| a type that works it out | \(count { if case .function = $0 { true } else { false } }) |",
      "| a [record](Records.md), of which no indicator is needed or there is none | \(count { if case .record = $0 { true } else { false } }) |",
      "| a [code set](CodeSets.md) | \(count { if case .codes = $0 { true } else { false } }) |",
      "| nothing, [for a reason](#not-answered) | \(count { if case .none = $0 { true } else { false } }) |", "",
      "## Indicators", "",
    ] + byTopic(["Indicator", "Entries"], indicator) + [
      "## Other parts of the library", "",
    ] + byTopic(["Answer", "Entries"], otherPart) + notAnswered() + otherIndicators()).joined(separator: "\n") + "\n"
  }

  private func count(_ isWanted: (FigureAnswers.Answer) -> Bool) -> Int {
    answers.lines.count { $0.answers.first.map(isWanted) ?? false }
  }

  /// A table for each topic with an answer of the kind that `name` has a name for.
  private func byTopic(_ columns: [String], _ name: (FigureAnswers.Answer) -> String?) -> [String] {
    var page: [String] = []
    for topic in answers.topics {
      let rows = grouped(answers.lines.filter { $0.topic == topic }, by: name)
      if rows.isEmpty { continue }
      page += ["### \(topic)", "", "| \(columns.joined(separator: " | ")) |", "| --- | --- |"]
      page += rows.map { "| \($0.name) | \(entries($0.lines)) |" } + [""]
    }
    return page
  }

  private func indicator(_ answer: FigureAnswers.Answer) -> String? {
    guard case .indicator(let id) = answer else { return nil }
    return "[`\(id)`](Indicators.md#\(id.filter { $0 != "." }))"
  }

  private func otherPart(_ answer: FigureAnswers.Answer) -> String? {
    switch answer {
    case .function(let type): "`\(type)`"
    case .record(let type): "record `\(type)`"
    case .codes(let type): "codes `\(type)`"
    case .indicator, .none: nil
    }
  }

  private func notAnswered() -> [String] {
    let reasons = FigureAnswers.Reason.allCases.map { reason in
      (reason, lines: answers.lines.filter { $0.answers.contains(.none(reason)) })
    }.filter { !$0.lines.isEmpty }
    var page = ["## Not answered", "", "| Reason | What it means | Entries |", "| --- | --- | ---: |"]
    page += reasons.map { "| [\($0.rawValue)](#\($0.rawValue)) | \($0.title) | \($1.count) |" } + [""]
    for (reason, lines) in reasons {
      page += ["### \(reason.rawValue)", "", "| Topic | Entries |", "| --- | --- |"]
      page += grouped(lines, by: \.topic).map { "| \($0.name) | \(entries($0.lines)) |" } + [""]
    }
    return page
  }

  private func otherIndicators() -> [String] {
    [
      "## Indicators that no figure asks for", "",
      "The documents print none of these; the library has them for the reason given.", "",
      "| Indicator | Why |", "| --- | --- |",
    ] + answers.others.map { "| [`\($0.indicator)`](Indicators.md#\($0.indicator.filter { $0 != "." })) | \($0.why) |" }
  }

  /// Entries in the order of the table: those that need no note, then those that share one.
  private func entries(_ lines: [FigureAnswers.Line]) -> String {
    func names(_ lines: [FigureAnswers.Line]) -> String { lines.map { "`\($0.entry)`" }.joined(separator: " ") }
    let plain = lines.filter(\.note.isEmpty)
    let noted = grouped(lines.filter { !$0.note.isEmpty }, by: \.note).map { "*\($0.name):* \(names($0.lines))" }
    return ((plain.isEmpty ? [] : [names(plain)]) + noted).joined(separator: "<br>")
  }

  private typealias Group = (name: String, lines: [FigureAnswers.Line])

  private func grouped(_ lines: [FigureAnswers.Line], by name: (FigureAnswers.Answer) -> String?) -> [Group] {
    var names: [String] = []
    var groups: [String: [FigureAnswers.Line]] = [:]
    for line in lines {
      for name in line.answers.compactMap(name) {
        if groups[name] == nil { names.append(name) }
        groups[name, default: []].append(line)
      }
    }
    return names.map { ($0, groups[$0] ?? []) }
  }

  private func grouped(_ lines: [FigureAnswers.Line], by name: (FigureAnswers.Line) -> String) -> [Group] {
    var names: [String] = []
    var groups: [String: [FigureAnswers.Line]] = [:]
    for line in lines {
      if groups[name(line)] == nil { names.append(name(line)) }
      groups[name(line), default: []].append(line)
    }
    return names.map { ($0, groups[$0] ?? []) }
  }
}
