import CareCore
import CareModels

/// The look-up tables of every code set of the return: built once for a read.
struct CodeTables: Sendable {
  let sex = CodeTable<Sex>()
  let ethnicity = CodeTable<Ethnicity>()
  let motherStatus = CodeTable<MotherStatus>()
  let reasonForNewEpisode = CodeTable<ReasonForNewEpisode>()
  let legalStatus = CodeTable<LegalStatus>()
  let categoryOfNeed = CodeTable<CategoryOfNeed>()
  let placementType = CodeTable<PlacementType>()
  let placementProvider = CodeTable<PlacementProvider>()
  let reasonEpisodeCeased = CodeTable<ReasonEpisodeCeased>()
  let reasonForPlacementChange = CodeTable<ReasonForPlacementChange>()
  let placementLocation = CodeTable<PlacementLocation>()
  let reviewParticipation = CodeTable<ReviewParticipation>()
  let missingKind = CodeTable<MissingKind>()
  let previousPermanenceOption = CodeTable<PreviousPermanenceOption>()
  let fosterCarerAdoption = CodeTable<FosterCarerAdoption>()
  let numberOfAdopters = CodeTable<NumberOfAdopters>()
  let adopterSex = CodeTable<AdopterSex>()
  let adopterLegalStatus = CodeTable<AdopterLegalStatus>()
  let reasonPlacedForAdoptionCeased = CodeTable<ReasonPlacedForAdoptionCeased>()
  let sdqReason = CodeTable<SDQReason>()
  let yesNo = CodeTable<YesNo>()
  let careLeaverContact = CodeTable<CareLeaverContact>()
  let careLeaverActivity = CodeTable<CareLeaverActivity>()
  let careLeaverAccommodation = CodeTable<CareLeaverAccommodation>()
  let socialWorkerChangeReason = CodeTable<SocialWorkerChangeReason>()
}
