/// How figures are drawn: the rules that a page takes into its style sheet, and the colours that a
/// file of its own needs besides.
enum FigureStyle {
  /// The rules by class.
  static let rules = """
    .fig-sheet {
      font-family: var(--sans);
      overflow: hidden;
    }

    .fig-label, .fig-strong, .fig-quiet {
      fill: var(--ink);
      font-size: 14px;
      font-weight: 400;
      letter-spacing: 0;
    }

    .fig-strong {
      font-weight: 600;
    }

    .fig-quiet {
      fill: var(--quiet);
      font-size: 13px;
    }

    .fig-paper {
      fill: var(--paper);
    }

    .fig-solid, .fig-mark {
      fill: var(--accent);
      stroke: var(--accent);
    }

    .fig-empty, .fig-hollow {
      fill: var(--paper);
      stroke: var(--strong-line);
    }

    .fig-hollow {
      stroke: var(--ink);
      stroke-width: 2;
    }

    .fig-light, .fig-deep {
      fill: var(--accent);
      fill-opacity: 0.14;
      stroke: var(--strong-line);
    }

    .fig-deep {
      fill-opacity: 0.34;
    }

    .fig-frame, .fig-frame-quiet, .fig-frame-strong {
      stroke: var(--accent);
    }

    .fig-frame-quiet {
      stroke: var(--strong-line);
    }

    .fig-frame-strong {
      stroke: var(--ink);
      stroke-width: 1.5;
    }

    .fig-dots {
      fill: var(--accent);
    }

    .fig-stripe, .fig-stripe-paper, .fig-stripe-quiet, .fig-stripe-ink {
      fill: none;
      stroke: var(--accent);
      stroke-width: 1.5;
    }

    .fig-stripe-paper {
      stroke: var(--paper);
      stroke-width: 2;
    }

    .fig-stripe-quiet {
      stroke: var(--strong-line);
    }

    .fig-stripe-ink {
      stroke: var(--ink);
    }

    .fig-rule, .fig-axis, .fig-border, .fig-dashes,
    .fig-leader, .fig-course, .fig-today, .fig-cross {
      fill: none;
      stroke: var(--line);
    }

    .fig-axis, .fig-leader {
      stroke: var(--strong-line);
    }

    .fig-leader {
      stroke-dasharray: 1 3;
    }

    .fig-border, .fig-dashes, .fig-cross {
      stroke: var(--ink);
      stroke-width: 2;
    }

    .fig-border, .fig-cross {
      stroke-width: 3;
    }

    .fig-dashes {
      stroke-dasharray: 6 4;
    }

    .fig-course {
      stroke: var(--accent);
      stroke-width: 3;
    }

    .fig-today {
      stroke: var(--quiet);
      stroke-dasharray: 2 2;
    }

    """

  /// The colours of `surefoot.css`, in light and dark.
  static let colours = """
    svg {
      color-scheme: light dark;
      --paper: #fff;
      --ink: #1c2126;
      --quiet: #565f68;
      --line: #d5d9dc;
      --strong-line: #868f97;
      --accent: #17528f;
      --sans: system-ui, -apple-system, "Segoe UI", "Noto Sans", "Liberation Sans", Arial,
        sans-serif;
    }

    @media (prefers-color-scheme: dark) {
      svg {
        --paper: #14171a;
        --ink: #e4e6e7;
        --quiet: #a4adb5;
        --line: #363d44;
        --strong-line: #7c868f;
        --accent: #8fbdf0;
      }
    }

    """
}
