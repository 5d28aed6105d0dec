import MarkedMinutes

@testable import Claims

extension MarkedMinutes {
    var claims: [Claim] { ClaimReader().claims(in: item, of: meeting) }
    var dependencies: [DependencyClaim] { ClaimReader().dependencies(in: item, of: meeting) }

    /// The claims as `name | span`.
    var summary: [String] { claims.map { "\($0.event.name) | \($0.span)" } }

    /// The dependencies as `from -> to`.
    var order: [String] { dependencies.map { "\($0.from.name) -> \($0.to.name)" } }
}
