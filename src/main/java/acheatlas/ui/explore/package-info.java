/// SHOWS the Explore screen: what a person feels, what it can come from, what may help.
///
/// The view model decides nothing the ranking has not decided; the views decide nothing at all.
/// Read [acheatlas.ui.explore.ExploreViewModel] first.
package acheatlas.ui.explore;
