import CareCore
import CareModels

extension Indicator {
  /// Training that the virtual school delivered, by topic.
  public static let trainingByTopic = distribution(
    "virtual-school.training", "Training delivered by topic",
    definition: "Training of the virtual school that began in the period, by what it was about.",
    sources: [.virtualSchoolHead("paragraphs 56–62")], of: .training,
    by: .codes("topic", title: "Topic", showsEmptyGroups: false, requires: [.virtualSchoolTrainings]) { row, _ in
      row.topic
    },
    example: .training(
      "topic", ["attachment", "attachment", "."], counted: "0 1 2", groups: ["attachment": "0 1", "notRecorded": "2"],
      undetermined: "3", shows: "3"))
}
