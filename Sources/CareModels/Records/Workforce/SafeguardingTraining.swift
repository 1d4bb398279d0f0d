public import CareCore

/// Training for the agencies that safeguard children together: who came, and what they said of it before and after.
///
/// The training that the virtual school delivers is a ``VirtualSchoolTraining``. Source: scrutiny committee,
/// 7 September 2021, annual report of the safeguarding partnership 2020/21, training.
public struct SafeguardingTraining: RegisterRecord {
  /// The identifier by which other records refer to this one; `nil` when it has none.
  public var id: String?

  /// What it was about; `nil` when not recorded.
  public var title: String?

  /// The day it was held, or the first of several; `nil` when not recorded.
  public var date: CalendarDay?

  /// The days that several events are counted over; `nil` when the record is about one event.
  public var period: Period?

  /// Events, 0 or more; `nil` when the record is about one, or when not recorded.
  public var events: Int?

  /// How it was held; `nil` when not recorded.
  public var format: Coded<MeetingFormat>?

  /// People who came, 0 or more; `nil` when not recorded.
  public var attended: Int?

  /// Evaluations that came back, 0 or more; `nil` when not recorded.
  public var evaluations: Int?

  /// Mean score of the evaluations before, from -100 to 100; `nil` when not recorded.
  public var scoreBefore: Int?

  /// Mean score of the evaluations after, from -100 to 100; `nil` when not recorded.
  public var scoreAfter: Int?

  /// Of the evaluations, how many said that their knowledge had grown significantly, 0 or more; `nil` when not
  /// recorded.
  public var foundMoreKnowledge: Int?

  /// People who answered when asked again later, 0 or more; `nil` when not recorded.
  public var followUps: Int?

  /// Of those, how many had changed how they work, 0 or more; `nil` when not recorded.
  public var changedPractice: Int?

  /// What it cost the partnership; `nil` when not recorded.
  public var cost: Money?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    id: String? = nil,
    title: String? = nil,
    date: CalendarDay? = nil,
    period: Period? = nil,
    events: Int? = nil,
    format: Coded<MeetingFormat>? = nil,
    attended: Int? = nil,
    evaluations: Int? = nil,
    scoreBefore: Int? = nil,
    scoreAfter: Int? = nil,
    foundMoreKnowledge: Int? = nil,
    followUps: Int? = nil,
    changedPractice: Int? = nil,
    cost: Money? = nil
  ) {
    self.id = id
    self.title = title
    self.date = date
    self.period = period
    self.events = events
    self.format = format
    self.attended = attended
    self.evaluations = evaluations
    self.scoreBefore = scoreBefore
    self.scoreAfter = scoreAfter
    self.foundMoreKnowledge = foundMoreKnowledge
    self.followUps = followUps
    self.changedPractice = changedPractice
    self.cost = cost
  }
}

extension SafeguardingTraining {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``SafeguardingTraining/id``.
    case id
    /// ``SafeguardingTraining/title``.
    case title
    /// ``SafeguardingTraining/date``.
    case date
    /// ``SafeguardingTraining/period``.
    case period
    /// ``SafeguardingTraining/events``.
    case events
    /// ``SafeguardingTraining/format``.
    case format
    /// ``SafeguardingTraining/attended``.
    case attended
    /// ``SafeguardingTraining/evaluations``.
    case evaluations
    /// ``SafeguardingTraining/scoreBefore``.
    case scoreBefore
    /// ``SafeguardingTraining/scoreAfter``.
    case scoreAfter
    /// ``SafeguardingTraining/foundMoreKnowledge``.
    case foundMoreKnowledge
    /// ``SafeguardingTraining/followUps``.
    case followUps
    /// ``SafeguardingTraining/changedPractice``.
    case changedPractice
    /// ``SafeguardingTraining/cost``.
    case cost
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<SafeguardingTraining>] = [
    FieldSlot(.id, \.id),
    FieldSlot(.title, \.title),
    FieldSlot(.date, \.date),
    FieldSlot(.period, \.period),
    FieldSlot(.events, \.events),
    FieldSlot(.format, \.format),
    FieldSlot(.attended, \.attended),
    FieldSlot(.evaluations, \.evaluations),
    FieldSlot(.scoreBefore, \.scoreBefore),
    FieldSlot(.scoreAfter, \.scoreAfter),
    FieldSlot(.foundMoreKnowledge, \.foundMoreKnowledge),
    FieldSlot(.followUps, \.followUps),
    FieldSlot(.changedPractice, \.changedPractice),
    FieldSlot(.cost, \.cost),
  ]

  /// The table of a register that these records are in.
  public static var table: RegisterTable { .safeguardingTrainings }
}
