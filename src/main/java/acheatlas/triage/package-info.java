/// GUARDS: what a person has, does not have or is not sure of, and how soon they should be seen.
///
/// Runs before any ranking. Knows the graph's red flags and rules, nothing of causes' weights or
/// screens. Read [acheatlas.triage.Triage] first.
package acheatlas.triage;
