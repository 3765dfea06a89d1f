/// DECIDES: which causes fit what a person picked, why, and what to ask next.
///
/// Pure functions of graph and findings; triage has spoken before. Knows no words and no screen.
/// Read [acheatlas.ranking.Explorer] first, then [acheatlas.ranking.Ranker].
package acheatlas.ranking;
