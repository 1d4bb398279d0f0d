public import CareCore

/// How many people answered a question of a survey in one way, and how many answered it at all.
///
/// It is about no person. A survey's whole response is a result without a question; the answers of a part of the
/// people who replied name that part in ``group``. Where few replied, a share says little: `respondents` tells.
///
/// Source: scrutiny committee, 1 June 2021, survey on the effects of the pandemic on young people, appendix A, and
/// annual report of the Virtual School Head, paragraphs 58–60; 7 September 2021, annual report of the safeguarding
/// partnership 2020/21.
public struct SurveyResult: RegisterRecord {
  /// Which survey: results of one survey have the same text here; `nil` when not recorded.
  public var survey: String?

  /// The days on which answers were taken; `nil` when not recorded.
  public var period: Period?

  /// The authority from whose area the answers came; `nil` when all areas are counted, or when not recorded.
  public var authority: LocalAuthorityCode?

  /// The part of the people who replied, such as those with special educational needs; `nil` when all are counted.
  public var group: String?

  /// The youngest asked, in whole years, 0 or more; `nil` when not recorded.
  public var ageFrom: Int?

  /// The oldest asked, in whole years, 0 or more; `nil` when not recorded.
  public var ageThrough: Int?

  /// What was asked; `nil` when the result is the whole response.
  public var question: String?

  /// The answer that ``count`` counts; `nil` when any answer to the question is counted.
  public var answer: String?

  /// People who gave the answer, 0 or more; `nil` when not recorded.
  public var count: Int?

  /// People who answered the question, 0 or more: what ``count`` is a part of; `nil` when not recorded.
  public var respondents: Int?

  /// People who were asked, 0 or more; `nil` when not recorded.
  public var invited: Int?

  /// The mean age of the people who replied, in tenths of a year: 141 is 14.1; `nil` when not recorded.
  public var meanAgeTenths: Int?

  /// The share in the words it was published in, such as `just under a third`; `nil` when only counts were
  /// published. Nothing is worked out from it.
  public var printed: String?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    survey: String? = nil,
    period: Period? = nil,
    authority: LocalAuthorityCode? = nil,
    group: String? = nil,
    ageFrom: Int? = nil,
    ageThrough: Int? = nil,
    question: String? = nil,
    answer: String? = nil,
    count: Int? = nil,
    respondents: Int? = nil,
    invited: Int? = nil,
    meanAgeTenths: Int? = nil,
    printed: String? = nil
  ) {
    self.survey = survey
    self.period = period
    self.authority = authority
    self.group = group
    self.ageFrom = ageFrom
    self.ageThrough = ageThrough
    self.question = question
    self.answer = answer
    self.count = count
    self.respondents = respondents
    self.invited = invited
    self.meanAgeTenths = meanAgeTenths
    self.printed = printed
  }
}

extension SurveyResult {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``SurveyResult/survey``.
    case survey
    /// ``SurveyResult/period``.
    case period
    /// ``SurveyResult/authority``.
    case authority
    /// ``SurveyResult/group``.
    case group
    /// ``SurveyResult/ageFrom``.
    case ageFrom
    /// ``SurveyResult/ageThrough``.
    case ageThrough
    /// ``SurveyResult/question``.
    case question
    /// ``SurveyResult/answer``.
    case answer
    /// ``SurveyResult/count``.
    case count
    /// ``SurveyResult/respondents``.
    case respondents
    /// ``SurveyResult/invited``.
    case invited
    /// ``SurveyResult/meanAgeTenths``.
    case meanAgeTenths
    /// ``SurveyResult/printed``.
    case printed
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<SurveyResult>] = [
    FieldSlot(.survey, \.survey),
    FieldSlot(.period, \.period),
    FieldSlot(.authority, \.authority),
    FieldSlot(.group, \.group),
    FieldSlot(.ageFrom, \.ageFrom),
    FieldSlot(.ageThrough, \.ageThrough),
    FieldSlot(.question, \.question),
    FieldSlot(.answer, \.answer),
    FieldSlot(.count, \.count),
    FieldSlot(.respondents, \.respondents),
    FieldSlot(.invited, \.invited),
    FieldSlot(.meanAgeTenths, \.meanAgeTenths),
    FieldSlot(.printed, \.printed),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .surveyResults }
}
