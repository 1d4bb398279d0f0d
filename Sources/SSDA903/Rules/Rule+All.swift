extension Rule {
  /// Every rule of every collection year that the book covers, theme by theme.
  public static let all: [Rule] = themes.flatMap { theme, rules in
    rules.map { rule in
      var rule = rule
      rule.theme = theme
      return rule
    }
  }

  private static let themes: [(RuleTheme, [Rule])] = [
    (.child, childDetails),
    (.child, motherhood),
    (.child, childAcrossTables),
    (.child, childAgainstLastYear),
    (.unaccompanied, unaccompaniedChildren),
    (.episodes, episodeItems),
    (.episodes, episodeCodes),
    (.sequence, episodeSequence),
    (.legalStatus, legalStatusAndStay),
    (.legalStatus, ageAtEvents),
    (.placements, placementCodes),
    (.placements, placementProviders),
    (.placements, placementAreas),
    (.previousYear, episodesAgainstLastYear),
    (.adoption, adoptionDetails),
    (.adoption, decisionsToPlace),
    (.adoption, adoptionAndEpisodes),
    (.adoption, decisionsAndEpisodes),
    (.previousPermanence, previousPermanenceDetails),
    (.health, healthOutcomes),
    (.health, questionnaires),
    (.careLeavers, careLeavers),
    (.careLeavers, careLeaversAndEpisodes),
    (.reviews, reviews),
    (.missing, missingEpisodes),
    (.missing, missingFromCare),
    (.socialWorkers, socialWorkers),
    (.socialWorkers, socialWorkerSequence),
    (.liberty, deprivationsOfLiberty),
  ]
}
