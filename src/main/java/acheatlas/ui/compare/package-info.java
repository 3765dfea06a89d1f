/// SHOWS two or three causes side by side: what they share, what tells them apart, and the question
/// that would help most.
///
/// Compares nothing itself and knows no other screen; answers go to whoever holds the findings.
/// Read [acheatlas.ui.compare.CompareViewModel] first.
package acheatlas.ui.compare;
