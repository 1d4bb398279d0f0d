// Why each clock runs, for a practitioner: beside the code that judges it, so that each can be read on its own.

extension TimelinessCheck {
  /// Why it matters, or what to look at when it was late, in a sentence or two.
  public var doc: String { Self.docs[id] ?? "" }

  private static let docs: [String: String] = [
    "cla_review_first": """
    The first review settles whether the care plan is right. Look at the day on which care started, then at \
    whether a review held was entered as one of another child.
    """,
    "cla_review_second":
      "Three months after the first review the plan for permanence is due, so a late second review holds that up too.",
    "cla_review_subsequent":
      "Later reviews are six months apart at most; a review adjourned counts from the day it was finished.",
    "care_plan_first": """
    A child should not be placed without a plan, and where that could not be helped, it follows within ten working \
    days.
    """,
    "iro_appointed":
      "Without a named officer nobody outside the child's team looks at the plan before the first review.",
    "permanence_plan":
      "Each month without a plan for permanence is a month in which the child does not know where they will grow up.",
    "cla_review_short_breaks": "Short breaks are reviewed as a series, first after three months and then every six.",
    "short_break_max_single": "A break of more than 17 days is care like any other, with full care planning.",
    "short_break_max_total": """
    More than 75 days in twelve months is care like any other. Look for breaks of another kind recorded as short \
    breaks.
    """,
    "cla_visit_first": "The first visit is made in the week in which the child moves in, when most goes wrong.",
    "cla_visit_year1": "Until the placement is a year old the child is seen every six weeks at least.",
    "cla_visit_after_year1":
      "After a year six weeks go on, or three months where the placement is meant to last until 18.",
    "cla_visit_reg24_ico":
      "Until carers are fully approved, or the court decides, the child is seen weekly and then every four weeks.",
    "cla_visit_co_parent": "At home under a care order the child is seen in the first week and then every six.",
    "iha": """
    A doctor sees the child in time for the plan to reach the first review. Late requests are the most frequent \
    cause.
    """,
    "iha_referral":
      "The health team needs consent and the request at once to have the assessment done in 20 working days.",
    "rha_under5": "Young children change fast, so their health is assessed twice a year.",
    "rha_5plus": "From five on the health assessment is yearly, and its share is published.",
    "pep_initiate": "The first plan can only be ready for the first review if the school is asked at the start.",
    "pep_first_complete": "The plan is part of the care plan that the first review looks at.",
    "pep_review": "Each school term has a plan of its own, also for those who changed schools in it.",
    "pathway_assessment":
      "The assessment of needs comes within three months of turning 16, and the pathway plan is built on it.",
    "pathway_review": "A pathway plan is reviewed every six months, sooner when the young person moves or asks for it.",
    "pa_visit_first": "The adviser sees the new home in its first week.",
    "pa_visit_next": "Visits to a young person's home are two months apart at most.",
    "rhi": """
    Within 72 hours the child still remembers what drew or drove them away. Look at the hour of the return, where \
    there is one.
    """,
    "referral_decision": "The family, and whoever referred, hear within one working day what will be done.",
    "single_assessment": """
    An assessment that takes more than 45 working days keeps a child waiting for help; the reason for the delay \
    belongs on the record.
    """,
    "legacy_initial_assessment":
      "Before 2013 an initial assessment of ten working days came first. Only old records are judged by it.",
    "legacy_core_assessment":
      "Before 2013 a core assessment of 35 working days followed. Only old records are judged by it.",
    "icpc": """
    The conference is due 15 working days after the strategy discussion that led to the enquiry; the share in time \
    is published.
    """,
    "cp_review_first": "A child protection plan is first reviewed within three months of its start.",
    "cp_review_next": """
    Later reviews of a protection plan are six months apart at most; children whose reviews were all in time are \
    counted.
    """,
    "core_group":
      "The core group makes the outline plan work, and first meets within ten working days of the conference.",
    "police_protection":
      "Police protection ends after 72 hours. A longer one is usually an order that followed and was not entered.",
    "epo": """
    With its extension such an order lasts 21 days at most by the rules of the return. Longer is usually an order \
    that followed and was not entered.
    """,
    "cao": "A child assessment order is for seven days. A longer one is usually the status that followed.",
    "temp_t1": """
    A stay in hospital keeps the placement open for six weeks; after that the return asks for the placement the \
    child is in.
    """,
    "temp_t3": "Carers' holidays are temporary for three weeks; after that the child has moved.",
    "temp_t4": "Other temporary placements end after a week; after that the child has moved.",
    "complaint_s1": "Most complaints end here; the longer limit has to be agreed with whoever complains.",
    "complaint_s2": """
    An investigation has an investigator and an independent person, which takes time to set up; the longer limit \
    has to be agreed.
    """,
    "complaint_s3_panel": "The panel is three independent people, and meets within 30 working days of the request.",
    "complaint_s3_report": "The panel writes down its findings within five working days of meeting.",
    "complaint_s3_response": "The authority says within 15 working days what it does with the panel's recommendations.",
  ]
}
