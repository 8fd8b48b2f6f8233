// SPDX-License-Identifier: Apache-2.0

/// A scatter of cost and percentage with its Pareto fronts, drawn as SVG.
///
/// The chart decides what can be read: the steps of the percentage axis grow with the loss below the
/// best point, points on a front carry their names, and others do where there is room.
public struct Chart: Sendable, Hashable {
  /// Points of one kind: their name in the legend and their marker.
  public struct Series: Sendable, Hashable {
    /// The name in the legend.
    public var name: String
    /// What stands at each point.
    public var marker: Marker

    /// States a series.
    public init(name: String, marker: Marker) {
      self.name = name
      self.marker = marker
    }
  }

  /// One point.
  public struct Point: Sendable, Hashable {
    /// The cost.
    public var x: Double
    /// The percentage.
    public var y: Double
    /// The kind of point.
    public var series: Series
    /// The name beside the point.
    public var label: String
    /// What a pointer over the point shows.
    public var detail: String
    /// Whether the point is on a front: its name is then always shown.
    public var isOnFront: Bool

    /// States a point.
    public init(
      x: Double, y: Double, series: Series, label: String, detail: String, isOnFront: Bool
    ) {
      self.x = x
      self.y = y
      self.series = series
      self.label = label
      self.detail = detail
      self.isOnFront = isOnFront
    }
  }

  /// A front: the best percentage that a cost buys, as a staircase.
  public struct Front: Sendable, Hashable {
    /// The name in the legend.
    public var name: String
    /// The corners, cost and percentage, by ascending cost.
    public var corners: [Corner]
    /// Whether the line is the picture's main one; others are thin.
    public var isMain: Bool

    /// A corner of the staircase.
    public struct Corner: Sendable, Hashable {
      /// The cost.
      public var x: Double
      /// The percentage.
      public var y: Double

      /// States a corner.
      public init(x: Double, y: Double) {
        self.x = x
        self.y = y
      }
    }

    /// States a front.
    public init(name: String, corners: [Corner], isMain: Bool) {
      self.name = name
      self.corners = corners
      self.isMain = isMain
    }
  }

  /// What every point is compared with: a dashed line across.
  public struct Baseline: Sendable, Hashable {
    /// The percentage.
    public var y: Double
    /// The words on the line.
    public var label: String

    /// States a baseline.
    public init(y: Double, label: String) {
      self.y = y
      self.label = label
    }
  }

  /// The title, read out by screen readers and shown in a file viewer's title.
  public var title: String
  /// The picture in words, for those who do not see it.
  public var summary: String
  /// The title of the cost axis, with the unit of measure.
  public var xTitle: String
  /// The title of the percentage axis, with the unit of measure.
  public var yTitle: String
  /// The points, in the order in which ties of place are named.
  public var points: [Point]
  /// The fronts.
  public var fronts: [Front]
  /// The line to compare with.
  public var baseline: Baseline?

  /// Describes a chart.
  public init(
    title: String, summary: String, xTitle: String, yTitle: String, points: [Point],
    fronts: [Front], baseline: Baseline?
  ) {
    self.title = title
    self.summary = summary
    self.xTitle = xTitle
    self.yTitle = yTitle
    self.points = points.filter { $0.x.isFinite && $0.y.isFinite }
    self.fronts = fronts
    self.baseline = baseline
  }
}
