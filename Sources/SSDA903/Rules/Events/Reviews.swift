import CareCore
import CareModels

extension Rule {
  /// Rules about reviews.
  static let reviews: [Rule] = [
    .review(
      "166", "The date of the review is blank or no date. Enter the day of the review as dd/mm/yyyy.", fields: [.date]
    ) { review in
      review.isBlank(.date) || review.isNoReturnedDay(.date)
    },
    .review(
      "167",
      "The review has no valid code for how the child took part, or the code stands without a review. "
        + "Enter PN0 to PN7 for each review, and the date of the review for each code.",
      fields: [.participation]
    ) { review in
      review.isFilled(.date)
        ? review.isBlank(.participation) || review.isNoReturnedCode(.participation, \.participation)
        : review.isFilled(.participation)
    },
    .review(
      "440",
      "The code says that the child was under 4 at the review, but by the dates the child was 4 or over. "
        + "Check the date of birth, the date of the review and the code.",
      fields: [.birthDate, .date, .participation],
      note: "A child is 4 on the 4th birthday: PN0 on that day is reported, and PN1 to PN7 are not (441). "
        + "Both go by the date of birth in table Reviews."
    ) { review in
      guard review.participation == .underFour, let birth = review.birthDate, let date = review.date
      else { return false }
      return birth.hasReached(4, by: date)
    },
    .review(
      "441",
      "The code says that the child was 4 or over at the review, but by the dates the child was under 4. "
        + "Check the date of birth, the date of the review and the code.",
      fields: [.birthDate, .date, .participation]
    ) { review in
      guard let code = review.participation, !code.isUnderFour, let birth = review.birthDate, let date = review.date
      else { return false }
      return !birth.hasReached(4, by: date)
    },
  ]
}
