import CareCore
import CareFinance
import CareModels

// The files in the shape of the appendices of a medium-term financial strategy.
// Source: Medium Term Financial Strategy 2020/21–2023/24 (Leicestershire, January 2020), appendices A to C.

extension BudgetSheet where Record == RevenueLine {
  /// The revenue budget: appendix A, with a code for each row and the code of what it is part of.
  static var revenue: Self {
    Self(
      columns: [
        .text("Code", .code, \.code, or: ["id"]), .text("Service", .title, \.title, or: ["title", "description"]),
        .value(
          "Kind", .kind, \.kind, or: ["row", "rowtype", "type"], { RowKind(rawValue: $0.lowercased()) }, \.rawValue),
        .text("Part of", .partOf, \.partOf, or: ["parent"]),
        .amount("Previous budget", .previous, \.previous, or: ["budget", "originalbudget", "prioryearbudget"]),
        .amount("Employees", .employees, \.employees),
        .amount("Running expenses", .running, \.running, or: ["running"]),
        .amount("Internal income", .internalIncome, \.internalIncome),
        .amount("Gross budget", .gross, \.gross, or: ["gross"]),
        .amount("External income", .externalIncome, \.externalIncome),
        .amount("Net total", .net, \.net, or: ["net", "netbudget"]), .amount("Schools", .schools, \.schools),
        .amount("Early years", .earlyYears, \.earlyYears), .amount("High needs", .highNeeds, \.highNeeds),
        .amount("Dedicated Schools Grant", .grant, \.grant, or: ["dsg", "grant"]),
        .amount("LA block", .authority, \.authority, or: ["authority", "authorityblock", "localauthorityblock"]),
      ], years: nil, yearsAfter: nil, required: ["Service", "Net total"])
  }
}

extension BudgetSheet where Record == BudgetChange {
  /// Growth or savings: appendix B.
  static var changes: Self {
    Self(
      columns: [
        .value("Star", .novelty, \.novelty, Self.novelty, Self.star),
        .text("Code", .code, \.code), .code("Class", .savingClass, \.savingClass),
        .value("Origin", .origin, \.origin, { Coded($0.lowercased()) }, \.text),
        .text("Description", .title, \.title, or: ["title", "growth", "savings", "saving", "line"]),
        .text("Group", .group, \.group), .text("Service", .service, \.service),
        .text("Assumption", .assumption, \.assumption, or: ["assumptions"]),
      ], years: (.amounts, \.amounts), yearsAfter: "Assumption", required: ["Code", "Description"])
  }

  /// No star is written as nothing, and so read only where there is a column for stars: see ``BudgetCSV``.
  private static func novelty(_ star: String) -> Coded<ChangeNovelty>? {
    switch star {
    case "*": .known(.unchanged)
    case "**": .known(.amended)
    default: Coded(star.lowercased())
    }
  }

  private static func star(_ novelty: Coded<ChangeNovelty>) -> String {
    switch novelty.code {
    case .new: ""
    case .unchanged: "*"
    case .amended: "**"
    case nil: novelty.text
    }
  }
}

extension BudgetSheet where Record == CapitalScheme {
  /// The capital programme: appendix C, with a code for each row and the code of what it is part of.
  static var capital: Self {
    Self(
      columns: [
        .text("Code", .code, \.code, or: ["id"]),
        .value(
          "Kind", .kind, \.kind, or: ["row", "rowtype", "type"], { RowKind(rawValue: $0.lowercased()) }, \.rawValue),
        .text("Part of", .partOf, \.partOf, or: ["parent", "group"]),
        .value(
          "Estimated completion date", .completion, \.completion, or: ["completion", "completiondate"],
          { CalendarMonth($0) }, \.shortName),
        .amount(
          "Gross cost of project", .grossCost, \.grossCost, or: ["grosscost"], blankMayBeNought: false),
        .text("Scheme", .title, \.title, or: ["title", "description", "project"]),
        .amount("Total", .total, \.total, blankMayBeNought: false), .code("Price", .price, \.price),
        .value("Places", .places, \.places, { Int($0).flatMap { $0 >= 0 ? $0 : nil } }, { "\($0)" }),
        .value("Future", .isFuture, \.isFuture, or: ["futuredevelopment"], BudgetText.flag, { $0 ? "yes" : "no" }),
      ], years: (.amounts, \.amounts), yearsAfter: "Scheme", required: ["Scheme"])
  }
}

extension BudgetSheet where Record == CapitalFunding {
  /// What pays for the capital programme.
  static var funding: Self {
    Self(
      columns: [
        .text("Code", .code, \.code), .text("Funding", .title, \.title, or: ["source", "fundingsource"]),
        .code("Confirmation", .confirmation, \.confirmation),
      ], years: (.amounts, \.amounts), yearsAfter: "Confirmation", required: ["Funding"])
  }
}

extension BudgetSheet where Record == SpecificGrant {
  /// The grants: what the strategy lists in its text.
  static var grants: Self {
    Self(
      columns: [
        .text("Code", .code, \.code), .text("Grant", .title, \.title), .text("Funder", .funder, \.funder),
        .value("Year", .year, \.year, { ReportingYear(name: $0) }, \.name),
        .amount("Amount", .amount, \.amount, blankMayBeNought: false),
        .code("Confirmation", .confirmation, \.confirmation), .code("Treatment", .treatment, \.treatment),
        .value(
          "Conditions", .conditions, \.conditions,
          { $0.split(separator: ";").map { BudgetText.trimmed(String($0)) }.filter { !$0.isEmpty } },
          { $0.joined(separator: "; ") }),
        .value("Ends", .ends, \.ends, BudgetText.day, \.description),
        .value(
          "Excludes academies", .excludesAcademies, \.excludesAcademies, BudgetText.flag, { $0 ? "yes" : "no" }),
      ], years: nil, yearsAfter: nil, required: ["Grant", "Amount"])
  }
}

extension BudgetSheet where Record == BlockAllocation {
  /// The blocks of the Dedicated Schools Grant.
  static var blocks: Self {
    Self(
      columns: [
        .code("Block", .block, \.block), .text("Part", .part, \.part),
        .amount("Amount", .amount, \.amount, blankMayBeNought: false),
        .code("Status", .status, \.status),
        .value("Census", .census, \.census, { CalendarMonth($0) }, \.description),
      ], years: nil, yearsAfter: nil, required: ["Block", "Amount"])
  }
}

extension BudgetSheet where Record == Section251Row {
  /// Table A1 of the section 251 outturn return.
  static var section251: Self {
    Self(
      columns: [
        .text("Line", .line, \.line), .text("Description", .title, \.title, or: ["descriptionofexpenditure"]),
        .amount("(a) Own provision", .ownProvision, \.ownProvision, or: ["ownprovision"]),
        .amount("(b) Private", .privateProvision, \.privateProvision, or: ["privateprovision"]),
        .amount(
          "(c) Other public", .otherPublicProvision, \.otherPublicProvision,
          or: ["otherpublicsectorprovision", "otherpublicsectorprovision"]),
        .amount("(d) Voluntary", .voluntaryProvision, \.voluntaryProvision, or: ["voluntaryprovision"]),
        .amount(
          "(k) Total expenditure", .totalExpenditure, \.totalExpenditure,
          or: ["totalexpenditure", "ktotalexpenditureabcd"]),
        .amount("(l) Income", .income, \.income, or: ["income"]),
        .amount(
          "(m) Net current expenditure", .netCurrent, \.netCurrent,
          or: ["netcurrentexpenditure", "mnetcurrentexpenditurekl"]),
        .amount("(n) Govt grants inside AEF", .grantsInside, \.grantsInside, or: ["govtgrantsinsideaef"]),
        .amount("(o) Govt grants outside AEF", .grantsOutside, \.grantsOutside, or: ["govtgrantsoutsideaef"]),
        .amount(
          "(q) Net revenue expenditure", .netRevenue, \.netRevenue,
          or: ["lanetrevenueexpenditure", "qleanetrevenueexpendituremno"]),
      ], years: nil, yearsAfter: nil, required: ["Line"])
  }
}
