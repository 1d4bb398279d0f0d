import CareCore
import CareModels

/// The tables of a register while they are filled, child by child.
struct SampleTables {
  /// What the tables take in.
  enum Scope: Sendable {
    /// All the years of history.
    case history
    /// What a return for the twelve months to the last day holds.
    case lastYear
  }

  let context: SampleContext
  let scope: Scope
  private var children: [Child] = []
  private var episodes: [Episode] = []
  private var reviews: [Review] = []
  private var missing: [MissingEpisode] = []
  private var unaccompanied: [UnaccompaniedChild] = []
  private var previousPermanence: [PreviousPermanence] = []
  private var adoptions: [Adoption] = []
  private var placed: [PlacedForAdoption] = []
  private var health: [HealthOutcomes] = []
  private var leavers: [CareLeaver] = []
  private var workers: [SocialWorkerEpisode] = []
  private var liberty: [DeprivationOfLiberty] = []
  private var schools: [SchoolEnrolment] = []

  private var hasWorkers: Bool { context.collectionYear >= 2024 }
  private var hasLiberty: Bool { context.collectionYear >= 2027 }

  init(_ context: SampleContext, _ scope: Scope) {
    self.context = context
    self.scope = scope
  }

  mutating func add(_ child: SampledChild) {
    let leaver = child.careLeaver()
    if scope == .lastYear, leaver == nil, !child.hasEpisodeInLastYear { return }
    children.append(child.header(isCareLeaver: leaver != nil))
    if let leaver { leavers.append(leaver) }
    // A return holds nothing but the care leavers' table of those who left before its year.
    if scope == .lastYear, !child.hasEpisodeInLastYear { return }
    let first = scope == .lastYear ? context.lastYear.start : .first
    func isCurrent(_ end: CalendarDay?) -> Bool { end.map { $0 >= first } ?? true }
    let current = child.episodes.filter { isCurrent($0.end) }
    episodes += current
    reviews += child.reviews().filter { isCurrent($0.date) }
    missing += child.missingEpisodes().filter { isCurrent($0.end) }
    if let row = child.unaccompanied(), isCurrent(row.ceased) { unaccompanied.append(row) }
    if let row = child.previousPermanence(),
      current.contains(where: {
        $0.reasonForNewEpisode == .known(.startedToBeLookedAfter) && isCurrent($0.start)
      })
    {
      previousPermanence.append(row)
    }
    if let row = child.adoption() { adoptions.append(row) }
    placed += child.placedForAdoption().filter { isCurrent($0.ceased) }
    if let row = child.healthOutcomes() { health.append(row) }
    if hasWorkers { workers += child.socialWorkerEpisodes().filter { isCurrent($0.end) } }
    if hasLiberty { liberty += child.deprivationsOfLiberty() }
    if scope == .history { schools += child.schoolEnrolments() }
  }

  var register: Register {
    var register = Register(authority: SyntheticAuthority.authority)
    register.children = children
    register.episodes = episodes
    register.reviews = reviews
    register.missingEpisodes = missing
    register.unaccompaniedChildren = unaccompanied
    register.previousPermanence = previousPermanence
    register.adoptions = adoptions
    register.placedForAdoption = placed
    register.healthOutcomes = health
    register.careLeavers = leavers
    register.socialWorkerEpisodes = hasWorkers ? workers : nil
    register.deprivationsOfLiberty = hasLiberty ? liberty : nil
    register.schoolEnrolments = scope == .history ? schools : nil
    return register
  }
}
