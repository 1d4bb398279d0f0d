import CareCore
import CareModels

extension Indicator {
  /// The share of evaluations that found the training useful.
  public static let trainingFoundUseful = evaluated(
    "found-useful", "Training found useful", "found it useful or very useful"
  ) { $0.foundUseful }
}
