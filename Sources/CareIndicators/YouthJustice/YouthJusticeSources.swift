import CareCore

extension [Source] {
  /// The sources of how many young people enter the criminal justice system.
  static var firstTimeEntrants: [Source] {
    [.interactiveTool("item 111"), .performanceReport("paragraph 22")]
  }

  /// The sources of how many offend again.
  static var reoffending: [Source] {
    [.interactiveTool("item 114"), .performanceReport("paragraph 23")]
  }

  /// The source of how many are sentenced to custody.
  static var custody: [Source] { [.performanceReport("paragraph 24")] }
}
