// Everything at once, for a newcomer: `import ChildrensServices`.

@_exported public import CareCore
@_exported public import CareExchange
@_exported public import CareFigures
@_exported public import CareFinance
@_exported public import CareIndicators
@_exported public import CareModels
@_exported public import CareReports
@_exported public import CareSamples
@_exported public import CareValidation
@_exported public import SSDA903
