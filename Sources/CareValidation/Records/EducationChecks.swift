extension RecordCheck {
  /// The checks of education: schools, plans, pupil premium, attendance, results and what follows school.
  public static let education: [RecordCheck] = educationPlans + educationPupils + educationResults
}
