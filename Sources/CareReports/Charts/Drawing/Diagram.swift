/// A chart: data in, a figure of a page out.
///
/// Every chart has a heading, a drawing for a narrow and one for a wide place, and all its numbers as a table that can be
/// unfolded. Nothing in it is told by colour alone.
public protocol Diagram: HTMLRepresentable, Hashable {
  /// What it shows: its heading.
  var title: String { get }

  /// What is to be seen in it, in a sentence; also what a screen reader says. Empty for nothing.
  var summary: String { get }

  /// All its numbers.
  var table: DataTable { get }
}

/// What the figure of a page is made of.
protocol DrawnDiagram: Diagram {
  /// Whether there is nothing to draw.
  var isEmpty: Bool { get }

  /// What the kinds of marks stand for, above the drawing; empty where the drawing says so itself.
  var legend: HTML { get }

  /// Sentences below the drawing: what could not be drawn, where the axis begins.
  var remarks: [String] { get }

  /// The drawing.
  func drawing(_ format: Drawing.Format) -> Drawing
}

extension DrawnDiagram {
  var legend: HTML { [] }
  var remarks: [String] { [] }

  /// The figure of a page.
  public var html: HTML {
    let lead = summary.isEmpty ? HTML() : HTML(.span, [.class("lead")], HTML(text: summary))
    let caption = HTML(.figcaption, HTML(text: title) + lead)
    let picture =
      isEmpty
      ? [HTML(.p, [.class("no-data")], "No data.")]
      : [legend]
        + Drawing.Format.allCases.map { drawing($0).svg($0, title: title, description: summary) }
        + remarks.map { HTML(.p, [.class("remark")], HTML(.small, HTML(text: $0))) }
    // Without a picture the table still tells why there is none.
    let table = table
    let numbers = table.rowCount == 0 ? HTML() : Disclosure("The numbers as a table", table.html).html
    return HTML(.figure, HTML([caption] + picture + [numbers]))
  }
}
