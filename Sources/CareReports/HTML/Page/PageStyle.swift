/// The one style sheet of all pages. It names no font, picture or address outside the reader's own machine.
enum PageStyle {
  /// The sheet.
  static let sheet = "\n:root{\(Palette.variables(\.light))}\n" + dark + text + blocks + tables + drawings + print

  private static let dark = "@media screen and (prefers-color-scheme:dark){:root{\(Palette.variables(\.dark))}}\n"

  private static let text = """
    :root{color-scheme:light dark;--face:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;
      --fixed:ui-monospace,"SF Mono",Menlo,Consolas,"Liberation Mono",monospace}
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
    body{margin:0 auto;padding:1.5rem 1rem 3rem;max-width:62rem;font:1rem/1.5 var(--face);color:var(--ink);
      background:var(--ground);overflow-wrap:break-word}
    h1,h2,h3,h4,h5,h6{line-height:1.2;margin:2.2rem 0 .6rem;text-wrap:balance}
    h1{font-size:clamp(1.6rem,1.2rem + 2vw,2.4rem);letter-spacing:-.015em;margin:0}
    h2{font-size:1.4rem;border-top:1px solid var(--rule);padding-top:1.1rem}
    h3{font-size:1.12rem} h4,h5,h6{font-size:1rem}
    p,ul,ol,dl{margin:.6rem 0} p,li,dd{max-width:44rem}
    a{color:var(--link);text-underline-offset:.15em} code{font:.92em var(--fixed)} small{font-size:.85em}
    :focus-visible{outline:3px solid var(--link);outline-offset:2px}
    main:focus{outline:none}
    .skip{position:absolute;left:-99rem} .skip:focus{left:1rem;top:.5rem;background:var(--ground);padding:.4rem .8rem}
    .subtitle{margin:.4rem 0 0;color:var(--soft);font-size:1.05rem}
    .summary{margin:1.4rem 0} .summary>p{font-size:1.12rem}
    .contents ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.2rem 1.4rem}
    .contents li{padding:.15rem 0}
    footer{margin-top:3rem;border-top:1px solid var(--rule);padding-top:.8rem;color:var(--soft);font-size:.9rem}

    """

  private static let blocks = """
    .key-figures{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(15rem,100%),1fr));gap:1.2rem 2rem;margin:1.4rem 0}
    @media(max-width:36rem){.key-figures{grid-template-columns:1fr 1fr;gap:1.2rem 1.2rem}}
    .key-figures>div{border-top:3px solid var(--ink);padding-top:.5rem}
    .key-figures dt{color:var(--soft);font-size:.95rem} .key-figures dd{margin:0}
    .key-figures .value{font-size:2rem;font-weight:600;line-height:1.25;font-variant-numeric:tabular-nums;
      letter-spacing:-.01em}
    .key-figures .marks{margin-left:.6rem;white-space:nowrap;font-size:1rem} .key-figures .remark{font-size:.92rem}
    .definitions>div{display:grid;grid-template-columns:minmax(8rem,14rem) 1fr;gap:0 1.5rem;padding:.35rem 0;
      border-bottom:1px solid var(--rule)}
    .definitions dt{font-weight:600} .definitions dd{margin:0;min-width:0}
    @media(max-width:36rem){.definitions>div{grid-template-columns:1fr}}
    .note{margin:1rem 0;padding:.6rem 1rem;border-left:4px solid var(--information);background:var(--raised);
      max-width:46rem}
    .note.caution{border-color:var(--caution)} .note.problem{border-color:var(--bad)}
    .note p{margin:.3rem 0}
    details{margin:.6rem 0} summary{cursor:pointer;color:var(--link);padding:.25rem 0}
    .no-data{color:var(--soft);font-style:italic}
    .badge,.trend{display:inline-block;width:1.5em;height:1.5em;vertical-align:-.4em;margin:0 .1em;flex:none;
      forced-color-adjust:none}
    .badge text{font:700 12px var(--face)}
    .badge{stroke:var(--ink);stroke-width:1} .badge text{stroke:none}
    \(badges)
    .trend{fill:var(--ink)} .trend.good{fill:var(--good)} .trend.bad{fill:var(--bad)}
    .columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(26rem,100%),1fr));gap:0 2.5rem}
    .columns>*{min-width:0}

    """

  private static let badges = Badge.Meaning.allCases.map { meaning in
    ".badge.\(meaning.rawValue){fill:var(--\(meaning.rawValue))}"
      + ".badge.\(meaning.rawValue) text{fill:var(--on-\(meaning.rawValue))}"
  }.joined(separator: "\n")

  private static let tables = """
    .table{overflow-x:auto;margin:1rem 0;max-width:100%;background:
      linear-gradient(90deg,var(--ground) 40%,transparent) 0 0/2.4rem 100% no-repeat local,
      linear-gradient(270deg,var(--ground) 40%,transparent) 100% 0/2.4rem 100% no-repeat local,
      linear-gradient(90deg,var(--rule),transparent) 0 0/.8rem 100% no-repeat scroll,
      linear-gradient(270deg,var(--rule),transparent) 100% 0/.8rem 100% no-repeat scroll}
    table{border-collapse:collapse;font-size:.94rem;line-height:1.35;font-variant-numeric:tabular-nums lining-nums}
    caption{text-align:left;font-weight:600;padding:0 0 .4rem} caption span{position:sticky;left:0}
    th,td{padding:.36rem .75rem;text-align:left;vertical-align:baseline;border-bottom:1px solid var(--rule)}
    th:first-child,td:first-child{padding-left:0} th:last-child,td:last-child{padding-right:0}
    thead th{vertical-align:bottom;font-weight:600;border-bottom:2px solid var(--ink)}
    tbody th,tfoot th{font-weight:400} tfoot th,tfoot td{font-weight:600;border-top:2px solid var(--ink)}
    .group th{font-weight:600;padding-top:1rem}
    [data-kind=number]{text-align:right;white-space:nowrap} [data-kind=code]{white-space:nowrap}
    td svg,th svg{vertical-align:middle}
    thead button{font:inherit;color:inherit;background:none;border:0;padding:0;margin:0;text-align:inherit;
      cursor:pointer;text-decoration:underline dotted;text-underline-offset:.2em;min-height:1.6rem}
    thead button::after{content:"\\2195";display:inline-block;width:1em;margin-left:.2em;text-align:center;
      color:var(--soft)}
    [aria-sort=ascending] button::after{content:"\\2191";color:inherit}
    [aria-sort=descending] button::after{content:"\\2193";color:inherit}
    .filter{display:block;margin-top:1rem} .filter input{font:inherit;padding:.3rem .5rem;max-width:100%;
      color:var(--ink);background:var(--ground);border:1px solid var(--soft);border-radius:3px}
    .filter output{color:var(--soft)}
    [hidden]{display:none}
    @media(max-width:40rem){th,td{padding:.36rem .5rem}
      tbody th[scope=row]{min-width:7rem}}

    """

  private static let print = """
    @page{margin:16mm}
    @media print{body{padding:0;max-width:none;font-size:10pt} .skip,.contents,.filter{display:none}
      .table{overflow:visible} h1,h2,h3,caption{break-after:avoid} figure,tr,.note,.key-figures>div{break-inside:avoid}
      thead{display:table-header-group} thead button::after{content:none} thead button{text-decoration:none}
      *{print-color-adjust:exact;-webkit-print-color-adjust:exact}}

    """
}
