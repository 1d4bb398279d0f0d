import CareCore
import CareModels

extension Register {
  /// A number that changes with any value of any record: FNV-1a, 64 bits, over the text of all fields in order.
  ///
  /// Written for these tests, so that a new form of JSON leaves the pinned numbers alone.
  var sampleDigest: UInt64 {
    var digest = Digest()
    for child in children ?? [] {
      digest.add(child.child?.text, child.sex?.text, child.birthDate, child.ethnicity?.text, child.pupilNumber?.text)
      digest.add(child.motherStatus?.text, child.motherChildBirthDate)
    }
    for row in episodes ?? [] {
      digest.add(row.child?.text, row.start, row.reasonForNewEpisode?.text, row.legalStatus?.text, row.need?.text)
      digest.add(row.placementType?.text, row.provider?.text, row.end, row.reasonCeased?.text)
      digest.add(row.reasonForPlacementChange?.text, row.homePostcode?.text, row.placementPostcode?.text)
      digest.add(row.providerURN?.text, row.location?.text, row.distanceFromHome?.text)
    }
    for row in reviews ?? [] { digest.add(row.child?.text, row.birthDate, row.date, row.participation?.text) }
    for row in missingEpisodes ?? [] { digest.add(row.child?.text, row.birthDate, row.kind?.text, row.start, row.end) }
    for row in unaccompaniedChildren ?? [] { digest.add(row.child?.text, row.birthDate, row.sex?.text, row.ceased) }
    for row in previousPermanence ?? [] {
      digest.add(row.child?.text, row.birthDate, row.option?.text, row.authority, row.date)
    }
    for row in adoptions ?? [] {
      digest.add(row.child?.text, row.birthDate, row.decided, row.matched, row.byFosterCarer?.text)
      digest.add(row.adopterCount?.text, row.adopterSex?.text, row.adopterLegalStatus?.text)
    }
    for row in placedForAdoption ?? [] {
      digest.add(row.child?.text, row.birthDate, row.decided, row.ceased, row.reasonCeased?.text)
    }
    for row in healthOutcomes ?? [] {
      digest.add(row.child?.text, row.birthDate, row.sdqScore, row.sdqReason?.text, row.convicted?.text)
      digest.add(row.developmentCheck?.text, row.immunisations?.text, row.dentalCheck?.text)
      digest.add(row.healthAssessment?.text, row.substanceMisuse?.text)
      digest.add(row.interventionReceived?.text, row.interventionOffered?.text)
    }
    for row in careLeavers ?? [] {
      digest.add(row.child?.text, row.birthDate, row.contact?.text, row.activity?.text, row.accommodation?.text)
    }
    for row in socialWorkerEpisodes ?? [] {
      digest.add(row.child?.text, row.birthDate, row.worker, row.start, row.end, row.reason?.text)
    }
    for row in deprivationsOfLiberty ?? [] { digest.add(row.child?.text, row.birthDate, row.start, row.end) }
    for row in schoolEnrolments ?? [] { digest.add(row.child?.text, row.school?.text, row.start, row.end) }
    return digest.value
  }
}

private struct Digest {
  var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ fields: (any LosslessStringConvertible)?...) {
    for field in fields {
      for byte in (field.map { String($0) } ?? "∅").utf8 { step(byte) }
      step(0x1F)
    }
    step(0x1E)
  }

  private mutating func step(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
}
