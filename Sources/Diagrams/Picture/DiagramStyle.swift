/// How a page that holds diagrams can restyle them.
public enum DiagramStyle {
    /// Rules for a page that is dark. In the pictures themselves there are only light colours, so that a file shown alone
    /// is light; a page puts this into its own style sheet, and the classes of the marks do the rest.
    public static let dark = """
        @media (prefers-color-scheme: dark) {
          svg.redthread .rt-page polygon { fill: #15181c; }
          svg.redthread .rt-lane polygon, svg.redthread .rt-lane path { fill: #1f252b; }
          svg.redthread .rt-plate polygon { fill: #1f252b; }
          svg.redthread .rt-stripe polygon, svg.redthread .rt-stripe-plate polygon { fill: #262d34; }
          svg.redthread .rt-axis polygon { fill: #262d34; stroke: #15181c; }
          svg.redthread .rt-grid path, svg.redthread .rt-legend path { stroke: #3a434c; }
          svg.redthread .rt-box path { fill: #15181c; }
          svg.redthread .rt-critical-box path { fill: #15181c; stroke: #ffffff; }
          svg.redthread .rt-title text, svg.redthread .rt-heading text, svg.redthread .rt-label text,
          svg.redthread .rt-legend text { fill: #e6eaee; }
          svg.redthread .rt-subtitle text, svg.redthread .rt-date text, svg.redthread .rt-axis text,
          svg.redthread .rt-meeting text { fill: #aeb8c2; }
          svg.redthread .rt-alert text, svg.redthread .rt-as-of text { fill: #ff9d57; }
          svg.redthread .rt-link path { stroke: #aeb8c2; }
          svg.redthread .rt-link polygon { fill: #aeb8c2; stroke: #aeb8c2; }
          svg.redthread .rt-critical path, svg.redthread .rt-deadline path,
          svg.redthread .rt-critical-figure path, svg.redthread .rt-critical-figure polygon { stroke: #ffffff; }
          svg.redthread .rt-critical polygon, svg.redthread .rt-deadline polygon { fill: #ffffff; stroke: #ffffff; }
          svg.redthread .rt-decided ellipse { fill: #ffffff; stroke: #ffffff; }
          svg.redthread .rt-noted ellipse { fill: #8a94a0; stroke: #ffffff; }
          svg.redthread .rt-postponed ellipse, svg.redthread .rt-postponed polygon { fill: #15181c; stroke: #ffffff; }
          svg.redthread .rt-postponed path { stroke: #ffffff; }
          svg.redthread .rt-mentioned ellipse { fill: #aeb8c2; }
        }
        """
}
