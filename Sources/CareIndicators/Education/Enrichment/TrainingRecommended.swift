import CareCore
import CareModels

extension Indicator {
  /// The share of evaluations that would recommend the training.
  public static let trainingRecommended = evaluated(
    "recommended", "Training that would be recommended", "would recommend it to others"
  ) { $0.wouldRecommend }
}
