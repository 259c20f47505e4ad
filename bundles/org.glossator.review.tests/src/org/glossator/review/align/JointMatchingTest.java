package org.glossator.review.align;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

final class JointMatchingTest {

	/** A random graph: its sets, and its gains in a symmetric table, 0 for no edge. */
	private record Graph(int[] setOf, long[][] gain) {

		static Graph random(SplittableRandom random, int sets, int nodes, int most) {
			int[] setOf = new int[nodes];
			long[][] gain = new long[nodes][nodes];
			for (int a = 0; a < nodes; a++) {
				setOf[a] = random.nextInt(sets);
				for (int b = 0; b < a; b++) {
					if (setOf[a] != setOf[b] && random.nextInt(3) > 0) {
						gain[a][b] = 1 + random.nextInt(most);
						gain[b][a] = gain[a][b];
					}
				}
			}
			return new Graph(setOf, gain);
		}

		JointMatching matching() {
			JointMatching matching = new JointMatching(setOf);
			for (int a = 0; a < setOf.length; a++) {
				for (int b = 0; b < a; b++) {
					if (gain[a][b] > 0) {
						matching.edge(b, a, gain[a][b]);
					}
				}
			}
			return matching;
		}

		/** What rows gain; fails where they are none. */
		long total(List<int[]> rows, String seed) {
			long total = 0;
			boolean[] seen = new boolean[setOf.length];
			for (int[] row : rows) {
				for (int i = 0; i < row.length; i++) {
					assertFalse(seen[row[i]], "a node twice, " + seed);
					seen[row[i]] = true;
					for (int j = 0; j < i; j++) {
						assertTrue(gain[row[i]][row[j]] > 0, "no edge in a row, " + seed);
						total += gain[row[i]][row[j]];
					}
				}
			}
			for (boolean each : seen) {
				assertTrue(each, "a node in no row, " + seed);
			}
			return total;
		}

		/** Tries all rows. */
		long best(int node, List<List<Integer>> rows) {
			if (node == setOf.length) {
				return 0;
			}
			long best = 0;
			for (List<Integer> row : List.copyOf(rows)) {
				if (row.stream().allMatch(other -> gain[node][other] > 0)) {
					long more = row.stream().mapToLong(other -> gain[node][other]).sum();
					row.add(node);
					best = Math.max(best, more + best(node + 1, rows));
					row.remove(row.size() - 1);
				}
			}
			rows.add(new ArrayList<>(List.of(node)));
			best = Math.max(best, best(node + 1, rows));
			rows.remove(rows.size() - 1);
			return best;
		}
	}

	@Test
	void threeSets_matchingOneAfterTheOtherIsWorse_optimumIsFound() {
		// The first two would take each other for 10; apart, each gains 9 with the third set's, and 8 more with one another's.
		JointMatching matching = new JointMatching(new int[] { 0, 0, 1, 1, 2, 2 });
		matching.edge(0, 2, 10);
		matching.edge(0, 3, 8);
		matching.edge(1, 2, 8);
		matching.edge(0, 4, 9);
		matching.edge(3, 4, 9);
		matching.edge(1, 5, 9);
		matching.edge(2, 5, 9);
		List<int[]> rows = matching.solve();
		assertEquals(2, rows.size());
		assertArrayEquals(new int[] { 0, 3, 4 }, rows.get(0));
		assertArrayEquals(new int[] { 1, 2, 5 }, rows.get(1));
		assertTrue(matching.isOptimal());
	}

	@Test
	void noEdges_eachIsARow() {
		assertEquals(3, new JointMatching(new int[] { 0, 1, 2 }).solve().size());
		assertEquals(0, new JointMatching(new int[0]).solve().size());
	}

	@Test
	void likeOneOfTwoThatAreAlike_isNotInTheirRow() {
		JointMatching matching = new JointMatching(new int[] { 0, 1, 2 });
		matching.edge(0, 1, 5);
		matching.edge(1, 2, 6);
		assertEquals(List.of("[0]", "[1, 2]"), matching.solve().stream().map(Arrays::toString).toList());
	}

	@Test
	void randomGraphsOfThreeAndFourSets_gainEqualsThatOfExhaustiveSearch() {
		for (long seed = 0; seed < 4000; seed++) {
			SplittableRandom random = new SplittableRandom(seed);
			// Few different gains, so that pairs quarrel, or many.
			Graph graph = Graph.random(random, 3 + random.nextInt(2), 2 + random.nextInt(8), random.nextBoolean() ? 4 : 1000);
			JointMatching matching = graph.matching();
			assertEquals(graph.best(0, new ArrayList<>()), graph.total(matching.solve(), "seed " + seed), "seed " + seed);
			assertTrue(matching.isOptimal(), "seed " + seed);
		}
	}

	@Test
	void twoSets_gainEqualsThatOfTheBipartiteMatching() {
		for (long seed = 0; seed < 1000; seed++) {
			SplittableRandom random = new SplittableRandom(seed);
			Graph graph = Graph.random(random, 2, 2 + random.nextInt(40), 50);
			Matching bipartite = new Matching(graph.setOf.length, graph.setOf.length);
			for (int a = 0; a < graph.setOf.length; a++) {
				for (int b = 0; b < graph.setOf.length; b++) {
					if (graph.setOf[a] == 0) {
						bipartite.edge(a, b, graph.gain[a][b]);
					}
				}
			}
			int[] columnOf = bipartite.solve();
			long best = 0;
			for (int a = 0; a < columnOf.length; a++) {
				best += columnOf[a] < 0 ? 0 : graph.gain[a][columnOf[a]];
			}
			assertEquals(best, graph.total(graph.matching().solve(), "seed " + seed), "seed " + seed);
		}
	}

	@Test
	void largeQuarrellingGraph_noSetGainsByBeingMatchedAnew() {
		for (long seed = 0; seed < 20; seed++) {
			Graph graph = Graph.random(new SplittableRandom(seed), 4, 80, 6);
			List<int[]> rows = graph.matching().solve();
			long total = graph.total(rows, "seed " + seed);
			for (int set = 0; set < 4; set++) {
				assertTrue(matchedAnew(graph, rows, set) <= total, "seed " + seed + ", set " + set);
			}
		}
	}

	/** What is gained at most when one set is taken out and put back. */
	private static long matchedAnew(Graph graph, List<int[]> rows, int set) {
		List<int[]> others = rows.stream().map(row -> Arrays.stream(row).filter(node -> graph.setOf[node] != set).toArray()).filter(row -> row.length > 0).toList();
		int[] own = rows.stream().flatMapToInt(Arrays::stream).filter(node -> graph.setOf[node] == set).toArray();
		long[][] gain = new long[own.length][others.size()];
		Matching matching = new Matching(own.length, others.size());
		for (int i = 0; i < own.length; i++) {
			int node = own[i];
			for (int row = 0; row < others.size(); row++) {
				boolean all = Arrays.stream(others.get(row)).allMatch(other -> graph.gain[node][other] > 0);
				gain[i][row] = all ? Arrays.stream(others.get(row)).mapToLong(other -> graph.gain[node][other]).sum() : 0;
				matching.edge(i, row, gain[i][row]);
			}
		}
		long total = 0;
		for (int[] row : others) {
			for (int a : row) {
				for (int b : row) {
					total += a < b ? graph.gain[a][b] : 0;
				}
			}
		}
		int[] columnOf = matching.solve();
		for (int i = 0; i < columnOf.length; i++) {
			total += columnOf[i] < 0 ? 0 : gain[i][columnOf[i]];
		}
		return total;
	}
}
