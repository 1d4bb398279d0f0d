import CareCore
public import CareModels

extension Population<RegisterRow<FrontDoorContact>> {
  /// Contacts received in the period.
  public static var contactsReceived: Population {
    .records(
      of: FrontDoorContact.self, "contacts-received", title: "received in the period", noun: "contacts",
      missing: "the day of the contact"
    ) { row, context in
      (row.received ?? row.receivedAt?.day).map(context.period.contains)
    }
  }
}

extension Breakdown<RegisterRow<FrontDoorContact>> {
  /// By what was decided about the contact.
  public static var outcome: Breakdown {
    .codes("contact-outcome", title: ContactOutcome.title, requires: []) {
      row, _ -> Coded<ContactOutcome>? in row.outcome
    }
  }

  /// By why somebody got in touch.
  public static var reason: Breakdown {
    .codes("contact-reason", title: ContactReason.title, requires: []) {
      row, _ -> Coded<ContactReason>? in row.reason
    }
  }
}
