// SPDX-License-Identifier: Apache-2.0

/// The style sheet of a page: one column, light or dark as the reader's system is.
enum PageStyle {
  static let css = """
    :root { color-scheme: light dark; --ground: #ffffff; --ink: #1b1f24; --muted: #5b6470;
      --rule: #dde1e5; --shade: #f4f5f7; --link: #0060a0; }
    @media (prefers-color-scheme: dark) {
      :root { --ground: #15181c; --ink: #e9ecef; --muted: #a3acb6; --rule: #333a42;
        --shade: #1b1f25; --link: #7cc4f2; }
    }
    @media print {
      :root { --ground: #ffffff; --ink: #000000; --muted: #444444; --rule: #bbbbbb;
        --shade: #ffffff; --link: #000000; }
      figure, tr { break-inside: avoid; }
    }
    * { box-sizing: border-box; }
    body { margin: 0; background: var(--ground); color: var(--ink);
      font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans",
        "DejaVu Sans", sans-serif; }
    main { max-width: 53rem; margin: 0 auto; padding: 2.5rem 1rem 4rem; }
    h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .4rem; }
    h2 { font-size: 1.2rem; line-height: 1.3; margin: 2.6rem 0 .7rem; }
    p, li { overflow-wrap: anywhere; max-width: 46rem; }
    p { margin: 0 0 .9rem; }
    a { color: var(--link); }
    .lead { color: var(--muted); font-size: 1.05rem; }
    dl.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr));
      gap: 1rem 1.5rem; margin: 1.6rem 0 0; padding: 1rem 0; border: solid var(--rule);
      border-width: 1px 0; }
    dl.facts div { display: flex; flex-direction: column-reverse; justify-content: flex-end; }
    dl.facts dt { color: var(--muted); font-size: .85rem; line-height: 1.35; }
    dl.facts dd { margin: 0; font-size: 1.35rem; font-weight: 600; line-height: 1.3;
      font-variant-numeric: tabular-nums; }
    figure { margin: 0 0 2.2rem; }
    figcaption { color: var(--muted); font-size: .9rem; max-width: 46rem; margin-top: .4rem; }
    figure svg { display: block; width: 100%; height: auto; }
    svg.gb-chart.key { display: inline-block; vertical-align: -2px; margin-right: .45rem; }
    .narrow { display: none; }
    @media (max-width: 40rem) {
      .wide { display: none; }
      .narrow { display: block; }
      main { padding-top: 1.5rem; }
      h1 { font-size: 1.5rem; }
    }
    .scroll { overflow-x: auto; }
    .scroll:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
    table { border-collapse: collapse; width: 100%; font-size: .95rem;
      font-variant-numeric: tabular-nums; }
    caption { text-align: left; color: var(--muted); font-size: .9rem; padding-bottom: .6rem;
      caption-side: top; }
    th, td { padding: .3rem .5rem; text-align: left; white-space: nowrap;
      border-bottom: 1px solid var(--rule); }
    thead th { white-space: normal; vertical-align: bottom; line-height: 1.25;
      border-bottom: 2px solid var(--muted); }
    tbody th { font-weight: 400; }
    td:last-child { white-space: normal; min-width: 7rem; }
    th:first-child { position: sticky; left: 0; background: var(--ground); }
    tbody tr.front th, tbody tr.front td { font-weight: 600; }
    tbody tr.baseline th, tbody tr.baseline td { background: var(--shade); }
    th.number, td.number { text-align: right; }
    .note { color: var(--muted); font-size: .9rem; margin-top: .8rem; }
    footer { margin-top: 3rem; padding-top: .8rem; border-top: 1px solid var(--rule);
      color: var(--muted); font-size: .85rem; }

    """
}
