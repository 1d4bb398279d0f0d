/// The colours of a page, by name, in the light and in the dark.
///
/// Chosen so that text stands out from the ground at 4.5 to 1 or more, and so do the colours of a drawing, which also carry
/// words (W3C, WCAG 2.2, criteria 1.4.3 and 1.4.11); a test works the ratios out.
enum Palette {
  /// A colour in both.
  struct Colour {
    let name: String
    let light: String
    let dark: String
  }

  /// The ground, what is written on it, and lines.
  static let plain = [
    Colour(name: "ground", light: "#ffffff", dark: "#14181c"),
    Colour(name: "raised", light: "#f5f6f7", dark: "#1e2429"),
    Colour(name: "ink", light: "#16191d", dark: "#eceff1"),
    Colour(name: "soft", light: "#545c65", dark: "#a9b3bc"),
    Colour(name: "rule", light: "#d5d9dd", dark: "#3a434b"),
    Colour(name: "link", light: "#1d4f91", dark: "#8cb8f0"),
  ]

  /// The colours of series, in the order in which they are given out.
  static let series = [
    Colour(name: "series-1", light: "#1f5591", dark: "#84b4ec"),
    Colour(name: "series-2", light: "#b0420e", dark: "#f0a070"),
    Colour(name: "series-3", light: "#0b746a", dark: "#5cc8b8"),
    Colour(name: "series-4", light: "#7a3d96", dark: "#cba0e6"),
    Colour(name: "series-5", light: "#6a6408", dark: "#cdc55e"),
    Colour(name: "series-6", light: "#59626b", dark: "#aab4bd"),
  ]

  /// Judgements, and what is written on them.
  static let judgements = [
    Colour(name: "good", light: "#176b34", dark: "#7fd69b"),
    Colour(name: "on-good", light: "#ffffff", dark: "#0d1f14"),
    Colour(name: "caution", light: "#ffc233", dark: "#ffc233"),
    Colour(name: "on-caution", light: "#1f1700", dark: "#1f1700"),
    Colour(name: "bad", light: "#b3201f", dark: "#ff9a94"),
    Colour(name: "on-bad", light: "#ffffff", dark: "#2b0605"),
    Colour(name: "neutral", light: "#59626b", dark: "#aab4bd"),
    Colour(name: "on-neutral", light: "#ffffff", dark: "#14181c"),
    Colour(name: "information", light: "#1d4f91", dark: "#8cb8f0"),
    Colour(name: "on-information", light: "#ffffff", dark: "#0b1a2c"),
  ]

  /// All of them.
  static let all = plain + series + judgements

  /// The colours as variables of a style sheet.
  static func variables(_ shade: KeyPath<Colour, String>) -> String {
    all.map { "--\($0.name):\($0[keyPath: shade])" }.joined(separator: ";")
  }
}
