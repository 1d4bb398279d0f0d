/// A mark with a letter, a shape and a colour that each say the same, so that none of them is needed alone.
///
///     Badge("G", "Green: target met", .good)
public struct Badge: Hashable, Sendable, HTMLRepresentable {
  /// What a mark means: its colour and its shape.
  public enum Meaning: String, CaseIterable, Hashable, Sendable {
    /// Green, round.
    case good
    /// Amber, a triangle.
    case caution
    /// Red, a square.
    case bad
    /// Grey, a square with the corners cut: no judgement, or none possible.
    case neutral
    /// Blue, a diamond: something to know.
    case information
  }

  /// What stands in the shape: a letter or two.
  public var letter: String

  /// The whole meaning in words, for screen readers and whoever points at the mark.
  public var label: String

  /// What it means.
  public var meaning: Meaning

  /// Describes a mark.
  public init(_ letter: String, _ label: String, _ meaning: Meaning) {
    self.letter = letter
    self.label = label
    self.meaning = meaning
  }

  /// The mark as a small drawing.
  public var html: HTML {
    let shape =
      switch meaning {
      case .good: HTML(.circle, [.init(.cx, "12"), .init(.cy, "12"), .init(.r, "10.5")])
      case .caution: HTML(.polygon, [.init(.points, "12,1 23.4,22 .6,22")])
      case .bad: HTML(.rect, [.init(.x, "2"), .init(.y, "2"), .init(.width, "20"), .init(.height, "20")])
      case .neutral: HTML(.polygon, [.init(.points, "7,2 17,2 22,7 22,17 17,22 7,22 2,17 2,7")])
      case .information: HTML(.polygon, [.init(.points, "12,0 24,12 12,24 0,12")])
      }
    let baseline = meaning == .caution ? "19" : "16.3"
    return HTML(
      .svg, [.class("badge", meaning.rawValue), .init(.viewBox, "0 0 24 24"), .init(.role, "img")],
      [
        HTML(.title, "\(label)"), shape,
        HTML(
          .text, [.init(.x, "12"), .init(.y, baseline), .init(.anchor, "middle")], HTML(text: String(letter.prefix(2)))),
      ])
  }
}

/// Which way a figure has gone, and whether that is better.
public struct TrendMark: Hashable, Sendable, HTMLRepresentable {
  /// The ways there are.
  public enum Direction: String, CaseIterable, Hashable, Sendable {
    /// Higher than before.
    case higher
    /// Lower than before.
    case lower
    /// As before.
    case similar
  }

  /// The way it has gone.
  public var direction: Direction

  /// What that means; neutral when neither way is better.
  public var meaning: Badge.Meaning

  /// The whole in words: `Higher, which is better`.
  public var label: String

  /// Describes a mark.
  public init(_ direction: Direction, _ label: String, _ meaning: Badge.Meaning = .neutral) {
    self.direction = direction
    self.label = label
    self.meaning = meaning
  }

  /// An arrow in a small drawing.
  public var html: HTML {
    let path =
      switch direction {
      case .higher: "M12 3 20 12H15V21H9V12H4Z"
      case .lower: "M12 21 20 12H15V3H9V12H4Z"
      case .similar: "M3 6.5H21V10.5H3ZM3 13.5H21V17.5H3Z"
      }
    return HTML(
      .svg, [.class("trend", meaning.rawValue), .init(.viewBox, "0 0 24 24"), .init(.role, "img")],
      [HTML(.title, "\(label)"), HTML(.path, [.init(.d, path)])])
  }
}
