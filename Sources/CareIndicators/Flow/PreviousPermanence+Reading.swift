import CareCore
public import CareModels

extension PreviousPermanenceOption {
  /// Whether there had been a permanence order: adoption, special guardianship, child arrangements or residence.
  var isOrder: Bool {
    switch self {
    case .adopted, .specialGuardianship, .childArrangementsOrder: true
    case .notKnown, .noPreviousOrder: false
    }
  }
}

extension ChildHistory {
  /// What the child had left before: of several rows an order before anything else, then the first in order of text.
  var previousPermanenceOption: Coded<PreviousPermanenceOption>? {
    let options = previousPermanence.compactMap(\.option)
    return options.filter { $0.code?.isOrder == true }.min { $0.text < $1.text } ?? options.min { $0.text < $1.text }
  }
}

extension Breakdown<ChildHistory> {
  /// By the permanence order that the child had left before the present care.
  public static var previousPermanence: Breakdown {
    Breakdown.codes("previous-permanence", title: "Previous permanence", requires: [.previousPermanence]) { child, _ in
      child.previousPermanenceOption
    }
  }
}
