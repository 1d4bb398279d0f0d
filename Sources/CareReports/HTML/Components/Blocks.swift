/// Something that is folded away until the reader opens it. It needs no script.
public struct Disclosure: Hashable, Sendable, HTMLRepresentable {
  /// What stands there always.
  public var summary: String

  /// What is folded away.
  public var content: HTML

  /// Whether it is open to begin with.
  public var isOpen: Bool

  /// Describes what is folded away.
  public init(_ summary: String, isOpen: Bool = false, _ content: HTML) {
    self.summary = summary
    self.content = content
    self.isOpen = isOpen
  }

  /// A `details` element.
  public var html: HTML {
    HTML(.details, isOpen ? [.init(.open)] : [], [HTML(.summary, "\(summary)"), content])
  }
}

/// A remark that stands out from the text, with its kind in words.
public struct Note: Hashable, Sendable, HTMLRepresentable {
  /// The kinds there are.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Something to know.
    case note
    /// Something to be careful about.
    case caution
    /// Something that is wrong.
    case problem
  }

  /// Its kind.
  public var kind: Kind

  /// What it says.
  public var content: HTML

  /// Describes a remark.
  public init(_ kind: Kind = .note, _ content: HTML) {
    self.kind = kind
    self.content = content
  }

  /// A paragraph, or a block where there is more than text in it.
  public var html: HTML {
    HTML(.div, [.class("note", kind.rawValue)], [HTML(.strong, "\(kind.rawValue.capitalised). "), content])
  }
}

/// Terms and what is said of each.
public struct DefinitionList: Hashable, Sendable, HTMLRepresentable {
  /// A term and what is said of it.
  public struct Entry: Hashable, Sendable {
    /// The term.
    public var term: HTML

    /// What is said of it.
    public var details: HTML

    /// Describes a term.
    public init(_ term: HTML, _ details: HTML) {
      self.term = term
      self.details = details
    }
  }

  /// The terms, in order.
  public var entries: [Entry]

  /// A list of terms.
  public init(_ entries: [Entry]) {
    self.entries = entries
  }

  /// A `dl` element; nothing when there are no terms.
  public var html: HTML {
    guard !entries.isEmpty else { return [] }
    return HTML(
      .dl, [.class("definitions")],
      HTML(entries.map { HTML(.div, [HTML(.dt, $0.term), HTML(.dd, $0.details)]) }))
  }
}

/// The few figures that a page begins with.
public struct KeyFigures: Hashable, Sendable, HTMLRepresentable {
  /// One figure.
  public struct Entry: Hashable, Sendable {
    /// What it is a figure of.
    public var label: String

    /// The figure as it is printed.
    public var value: String

    /// What stands below: the counts it is made of, how it compares.
    public var remark: HTML

    /// Marks beside it: a judgement, a direction, a small line.
    public var marks: HTML

    /// Describes a figure.
    public init(_ label: String, _ value: String, remark: HTML = [], marks: HTML = []) {
      self.label = label
      self.value = value
      self.remark = remark
      self.marks = marks
    }
  }

  /// The figures, in order.
  public var entries: [Entry]

  /// A row of figures.
  public init(_ entries: [Entry]) {
    self.entries = entries
  }

  /// A `dl` element; nothing when there are no figures.
  public var html: HTML {
    guard !entries.isEmpty else { return [] }
    return HTML(
      .dl, [.class("key-figures")],
      HTML(
        entries.map { entry in
          var value: HTML = HTML(.span, [.class("value")], "\(entry.value)")
          if !entry.marks.isEmpty { value = value + HTML(.span, [.class("marks")], entry.marks) }
          let remark = entry.remark.isEmpty ? HTML() : HTML(.dd, [.class("remark")], entry.remark)
          return HTML(.div, [HTML(.dt, "\(entry.label)"), HTML(.dd, value), remark])
        }))
  }
}
