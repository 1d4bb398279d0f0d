/// The 25 answers of a strengths and difficulties questionnaire, as they were ticked: 0 not true, 1 somewhat true,
/// 2 certainly true.
///
/// Reversed items are held as ticked and turned when scored (``score(on:)``). Anything but 0, 1 and 2 is kept and
/// not scored. Source: strengths and difficulties questionnaire, scoring instructions.
public struct SDQAnswers: FieldRecord, FieldValue {
  /// Item 1, on prosocial behaviour: considerate of other people's feelings. 0–2; `nil` when not answered.
  public var considerate: Int?

  /// Item 2, on hyperactivity: restless, overactive. 0–2; `nil` when not answered.
  public var restless: Int?

  /// Item 3, on emotional problems: headaches, stomach aches or sickness. 0–2; `nil` when not answered.
  public var somatic: Int?

  /// Item 4, on prosocial behaviour: shares readily with other children. 0–2; `nil` when not answered.
  public var shares: Int?

  /// Item 5, on conduct problems: temper tantrums, hot tempers. 0–2; `nil` when not answered.
  public var tantrums: Int?

  /// Item 6, on peer problems: solitary, plays alone. 0–2; `nil` when not answered.
  public var solitary: Int?

  /// Item 7, on conduct problems: obedient as a rule. 0–2, turned when scored; `nil` when not answered.
  public var obedient: Int?

  /// Item 8, on emotional problems: many worries. 0–2; `nil` when not answered.
  public var worries: Int?

  /// Item 9, on prosocial behaviour: helpful when someone is hurt or upset. 0–2; `nil` when not answered.
  public var helpsIfHurt: Int?

  /// Item 10, on hyperactivity: fidgets or squirms. 0–2; `nil` when not answered.
  public var fidgets: Int?

  /// Item 11, on peer problems: has a good friend. 0–2, turned when scored; `nil` when not answered.
  public var goodFriend: Int?

  /// Item 12, on conduct problems: fights with or bullies others. 0–2; `nil` when not answered.
  public var fights: Int?

  /// Item 13, on emotional problems: unhappy, tearful. 0–2; `nil` when not answered.
  public var unhappy: Int?

  /// Item 14, on peer problems: generally liked by others. 0–2, turned when scored; `nil` when not answered.
  public var liked: Int?

  /// Item 15, on hyperactivity: easily distracted. 0–2; `nil` when not answered.
  public var distracted: Int?

  /// Item 16, on emotional problems: nervous or clingy in new situations. 0–2; `nil` when not answered.
  public var clingy: Int?

  /// Item 17, on prosocial behaviour: kind to younger children. 0–2; `nil` when not answered.
  public var kindToYounger: Int?

  /// Item 18, on conduct problems: lies or cheats. 0–2; `nil` when not answered.
  public var lies: Int?

  /// Item 19, on peer problems: picked on or bullied. 0–2; `nil` when not answered.
  public var bullied: Int?

  /// Item 20, on prosocial behaviour: offers to help others. 0–2; `nil` when not answered.
  public var volunteers: Int?

  /// Item 21, on hyperactivity: thinks before acting. 0–2, turned when scored; `nil` when not answered.
  public var reflects: Int?

  /// Item 22, on conduct problems: steals. 0–2; `nil` when not answered.
  public var steals: Int?

  /// Item 23, on peer problems: gets on better with adults. 0–2; `nil` when not answered.
  public var prefersAdults: Int?

  /// Item 24, on emotional problems: many fears, easily scared. 0–2; `nil` when not answered.
  public var fears: Int?

  /// Item 25, on hyperactivity: sees tasks through. 0–2, turned when scored; `nil` when not answered.
  public var attends: Int?

  /// Keys of a JSON object that no field is for; `nil` when there were none.
  public var unknownFields: UnknownFields?

  /// Creates a record in which everything is missing.
  public init() {}

  /// Creates a record; whatever is not given is missing.
  public init(
    considerate: Int? = nil,
    restless: Int? = nil,
    somatic: Int? = nil,
    shares: Int? = nil,
    tantrums: Int? = nil,
    solitary: Int? = nil,
    obedient: Int? = nil,
    worries: Int? = nil,
    helpsIfHurt: Int? = nil,
    fidgets: Int? = nil,
    goodFriend: Int? = nil,
    fights: Int? = nil,
    unhappy: Int? = nil,
    liked: Int? = nil,
    distracted: Int? = nil,
    clingy: Int? = nil,
    kindToYounger: Int? = nil,
    lies: Int? = nil,
    bullied: Int? = nil,
    volunteers: Int? = nil,
    reflects: Int? = nil,
    steals: Int? = nil,
    prefersAdults: Int? = nil,
    fears: Int? = nil,
    attends: Int? = nil
  ) {
    self.considerate = considerate
    self.restless = restless
    self.somatic = somatic
    self.shares = shares
    self.tantrums = tantrums
    self.solitary = solitary
    self.obedient = obedient
    self.worries = worries
    self.helpsIfHurt = helpsIfHurt
    self.fidgets = fidgets
    self.goodFriend = goodFriend
    self.fights = fights
    self.unhappy = unhappy
    self.liked = liked
    self.distracted = distracted
    self.clingy = clingy
    self.kindToYounger = kindToYounger
    self.lies = lies
    self.bullied = bullied
    self.volunteers = volunteers
    self.reflects = reflects
    self.steals = steals
    self.prefersAdults = prefersAdults
    self.fears = fears
    self.attends = attends
  }
}

extension SDQAnswers {
  /// The fields, once, for JSON, schemas, CSV and findings.
  public enum Field: String, RecordField {
    /// ``SDQAnswers/considerate``.
    case considerate
    /// ``SDQAnswers/restless``.
    case restless
    /// ``SDQAnswers/somatic``.
    case somatic
    /// ``SDQAnswers/shares``.
    case shares
    /// ``SDQAnswers/tantrums``.
    case tantrums
    /// ``SDQAnswers/solitary``.
    case solitary
    /// ``SDQAnswers/obedient``.
    case obedient
    /// ``SDQAnswers/worries``.
    case worries
    /// ``SDQAnswers/helpsIfHurt``.
    case helpsIfHurt
    /// ``SDQAnswers/fidgets``.
    case fidgets
    /// ``SDQAnswers/goodFriend``.
    case goodFriend
    /// ``SDQAnswers/fights``.
    case fights
    /// ``SDQAnswers/unhappy``.
    case unhappy
    /// ``SDQAnswers/liked``.
    case liked
    /// ``SDQAnswers/distracted``.
    case distracted
    /// ``SDQAnswers/clingy``.
    case clingy
    /// ``SDQAnswers/kindToYounger``.
    case kindToYounger
    /// ``SDQAnswers/lies``.
    case lies
    /// ``SDQAnswers/bullied``.
    case bullied
    /// ``SDQAnswers/volunteers``.
    case volunteers
    /// ``SDQAnswers/reflects``.
    case reflects
    /// ``SDQAnswers/steals``.
    case steals
    /// ``SDQAnswers/prefersAdults``.
    case prefersAdults
    /// ``SDQAnswers/fears``.
    case fears
    /// ``SDQAnswers/attends``.
    case attends
  }

  /// Where the value of each field is.
  public static let slots: [FieldSlot<SDQAnswers>] = [
    FieldSlot(.considerate, \.considerate),
    FieldSlot(.restless, \.restless),
    FieldSlot(.somatic, \.somatic),
    FieldSlot(.shares, \.shares),
    FieldSlot(.tantrums, \.tantrums),
    FieldSlot(.solitary, \.solitary),
    FieldSlot(.obedient, \.obedient),
    FieldSlot(.worries, \.worries),
    FieldSlot(.helpsIfHurt, \.helpsIfHurt),
    FieldSlot(.fidgets, \.fidgets),
    FieldSlot(.goodFriend, \.goodFriend),
    FieldSlot(.fights, \.fights),
    FieldSlot(.unhappy, \.unhappy),
    FieldSlot(.liked, \.liked),
    FieldSlot(.distracted, \.distracted),
    FieldSlot(.clingy, \.clingy),
    FieldSlot(.kindToYounger, \.kindToYounger),
    FieldSlot(.lies, \.lies),
    FieldSlot(.bullied, \.bullied),
    FieldSlot(.volunteers, \.volunteers),
    FieldSlot(.reflects, \.reflects),
    FieldSlot(.steals, \.steals),
    FieldSlot(.prefersAdults, \.prefersAdults),
    FieldSlot(.fears, \.fears),
    FieldSlot(.attends, \.attends),
  ]
}
