import CareCore
import CareModels

extension Indicator {
  /// Children educated at home.
  public static let educatedAtHome = count(
    "home-education.children", "Children educated at home",
    definition: """
      Children of the area whose parents have chosen to educate them at home, on the day. Tuition that the authority \
      provides is not home education. A child counts once. A count may be revised when late notices come in.
      """,
    sources: homeEducationSources, of: .educatedAtHome, example: .homeEducation(counted: "A B", shows: "2"))
}
