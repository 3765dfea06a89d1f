/// THE PAGE TO TAKE HOME on the screen: what is on it, how it is printed, and the way to the
/// printer, to a file, to a phone. What was chosen for it lies in the plan; the page itself is made
/// in `handout`. Read [acheatlas.ui.handout.HandoutViewModel] first.
package acheatlas.ui.handout;
