import CareCore
import CareIndicators

extension ChildrenInCareReport {
  /// Whether those who came and left account for the change in the stock, and how many children make the difference.
  var stockAndFlow: [ReportDocument.Block] {
    guard let flow = stockFlow else { return [] }
    var table = TextTable([.init("Stock and flow", narrowest: 20), .init("Children", .trailing)])
    table.append(["Looked after before \(flow.period.start.inWords)", flow.opening.grouped])
    table.append(["Started", flow.started.grouped])
    table.append(["Ceased", flow.ceased.grouped])
    table.append(["Looked after on \(flow.period.end.inWords)", flow.closing.grouped])
    table.append(["That the first three make", flow.expectedClosing?.grouped ?? "none"])
    return [.heading("Stock and flow", level: 2), .table(table)] + remarks(on: flow).map { .paragraph($0) }
  }

  private func remarks(on flow: StockFlow) -> [String] {
    var remarks: [String] = []
    for (cause, words) in [
      (StockFlow.Difference.Cause.countedOnce, "coming or leaving more than once, and counted once"),
      (.recordBroken, "with a record that does not say when they came or left"),
    ] {
      let gaps = flow.differences.filter { $0.cause == cause }.map(\.gap)
      guard !gaps.isEmpty else { continue }
      let children = gaps.count == 1 ? "1 child" : "\(gaps.count.grouped) children"
      remarks.append("A difference of \(gaps.reduce(0, +)) from \(children) \(words).")
    }
    if !flow.undetermined.isEmpty {
      let count = flow.undetermined.count
      remarks.append("Not in any of the figures, as one of them cannot be told: \(count.grouped).")
    }
    return remarks
  }
}
