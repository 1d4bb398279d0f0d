extension PageStyle {
  /// How drawings look. A drawing is there twice, for a narrow and for a wide place, and shows the one that fits its box.
  static let drawings = """
    figure{margin:1.4rem 0;container-type:inline-size;min-width:0}
    figcaption{font-weight:600;line-height:1.3;max-width:44rem} figcaption .lead{display:block;font-weight:400;
      color:var(--soft)}
    .drawing{display:block;width:100%;height:auto;margin:.6rem 0;max-width:48rem}
    .drawing.narrow,.legend.narrow{display:none}
    @container (max-width:36rem){.drawing.wide{display:none} .drawing.narrow{display:block;max-width:26rem}
      .legend.narrow{display:flex}}
    .drawing text{font:12px var(--face);fill:var(--ink);font-variant-numeric:tabular-nums;paint-order:stroke;
      stroke:var(--ground);stroke-width:3px;stroke-linejoin:round}
    .drawing .soft{fill:var(--soft)} .drawing .strong{font-weight:600}
    .drawing .inside{fill:var(--ground);stroke-width:4px}
    .drawing line,.drawing path{fill:none;stroke:var(--rule);stroke-width:1}
    .drawing .zero{stroke:var(--ink)} .drawing .link{stroke:var(--soft)}
    .drawing .target{stroke:var(--ink);stroke-width:1.5;stroke-dasharray:5 3}
    .drawing .trace{stroke-width:2.2;stroke-linejoin:round;stroke-linecap:round}
    .drawing .band{fill:var(--raised)} .drawing .dot{fill:var(--soft);stroke:var(--ground);stroke-width:.5}
    .drawing .hole{fill:var(--ground)} .drawing .edge{stroke:var(--ground);stroke-width:1.5}
    .drawing .hatch{stroke:none}
    .pattern-store{position:absolute;width:0;height:0}
    .pattern-store path{fill:none;stroke:var(--ground);stroke-opacity:.5;stroke-width:1.3}
    .pattern-store circle{fill:var(--ground);fill-opacity:.6}
    .legend{list-style:none;padding:0;margin:.4rem 0;display:flex;flex-wrap:wrap;gap:.15rem 1.2rem;font-size:.92rem}
    .legend svg{width:1.1em;height:1.1em;vertical-align:-.15em;margin-right:.4em}
    .sparkline{width:6em;height:1.5em;vertical-align:middle}
    .sparkline path{fill:none;stroke:var(--soft);stroke-width:1.5} .sparkline .series-1{fill:var(--series-1)}

    """ + series + hatches

  private static let series =
    Palette.series.map { colour in
      let name = colour.name
      return ".\(name){fill:var(--\(name))} .trace.\(name),.drawing .trace.\(name){fill:none;stroke:var(--\(name))}"
        + " .drawing .inside.\(name){fill:var(--ground);stroke:var(--\(name))}"
        + " .drawing .label.\(name){fill:var(--\(name))}"
    }.joined(separator: "\n") + "\n"

  private static let hatches =
    Pattern.allCases.map { ".\($0.rawValue){fill:url(#\($0.rawValue))}" }.joined(separator: "\n") + "\n"
}
