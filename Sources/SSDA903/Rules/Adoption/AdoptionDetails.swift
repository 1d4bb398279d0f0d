import CareCore
import CareModels

extension Rule {
  /// Rules about adoptions and adopters.
  static let adoptionDetails: [Rule] = [
    .adoption(
      "112", "The date of the decision that adoption is best (DATE_INT) is not a date. Check the date.",
      fields: [.decided]
    ) { $0.isNoReturnedDay(.decided) },
    .adoption(
      "113", "The date of matching (DATE_MATCH) is not a date. Check the date.", fields: [.matched]
    ) { $0.isNoReturnedDay(.matched) },
    .adoption(
      "114", "Whether a foster carer adopts (FOSTER_CARE) is neither 0 nor 1. Enter one of the two.",
      fields: [.byFosterCarer]
    ) { $0.isNoReturnedCode(.byFosterCarer, \.byFosterCarer) },
    .adoption(
      "151",
      "Some items of the adoption are filled and some are blank. Fill all six, or none if the child was not adopted.",
      fields: [.decided, .matched, .byFosterCarer, .adopterCount, .adopterSex, .adopterLegalStatus]
    ) { $0.hasAnyDetail && !$0.hasAllDetails },
    .adoption(
      "175", "The number of adopters (NB_ADOPTR) is neither 1 nor 2. Enter one of the two.", fields: [.adopterCount]
    ) { $0.isNoReturnedCode(.adopterCount, \.adopterCount) },
    .adoption(
      "176", "The sex of the adopters (SEX_ADOPTR) is not a code of the list. Check the code.", fields: [.adopterSex]
    ) { $0.isNoReturnedCode(.adopterSex, \.adopterSex) },
    .adoption(
      "177", "The legal status of the adopters (LS_ADOPTR) is not a code of the list. Check the code.",
      fields: [.adopterLegalStatus]
    ) { $0.isNoReturnedCode(.adopterLegalStatus, \.adopterLegalStatus) },
    .adoption(
      "333",
      "There is a date of matching, and no date of the decision that adoption is best on or before it. Check both dates.",
      fields: [.decided]
    ) { adoption in
      guard let matched = adoption.matched else { return false }
      return adoption.decided.map { $0 > matched } ?? adoption.isBlank(.decided)
    },
    .adoption(
      "511", "Two people adopt, but the sex of the adopters is that of one (M1 or F1). Check both items.",
      fields: [.adopterCount, .adopterSex]
    ) { $0.adopterCount == .two && ($0.adopterSex == .singleMale || $0.adopterSex == .singleFemale) },
    .adopters(
      "514", .single, are: [.singleMale, .singleFemale],
      "The adopter is single (L0), but the sex of the adopters is not that of one person. Check both items."),
    .adopters(
      "517", .unmarriedDifferentGender, are: [.maleAndFemaleCouple],
      "The adopters are an unmarried couple of different gender (L3), but their sex is not MF. Check both items."),
    .adopters(
      "518", .unmarriedSameGender, are: [.maleCouple, .femaleCouple],
      "The adopters are an unmarried couple of the same gender (L4), but their sex is neither MM nor FF. Check both items."
    ),
    .adopters(
      "519", .civilPartnership, are: [.maleCouple, .femaleCouple, .maleAndFemaleCouple],
      "The adopters are civil partners (L2), but their sex is not that of a couple. Check both items.",
      note: "Couples of different gender may be civil partners since December 2019 (Civil Partnerships, Marriages and "
        + "Deaths (Registration etc) Act 2019), so MF is right too."),
    .adopters(
      "520", .marriedDifferentGender, are: [.maleAndFemaleCouple],
      "The adopters are a married couple of different gender (L11), but their sex is not MF. Check both items."),
    .adopters(
      "524", .marriedSameGender, are: [.maleCouple, .femaleCouple],
      "The adopters are a married couple of the same gender (L12), but their sex is neither MM nor FF. Check both items."
    ),
  ]

  /// A rule that adopters of one legal status are of some sexes; a blank sex breaks it too.
  private static func adopters(
    _ code: String, _ status: AdopterLegalStatus, are sexes: Set<AdopterSex>, _ message: String, note: String = ""
  ) -> Rule {
    .adoption(code, message, fields: [.adopterLegalStatus, .adopterSex], note: note) { adoption in
      adoption.adopterLegalStatus == status && !(adoption.adopterSex.map(sexes.contains) ?? false)
    }
  }
}
