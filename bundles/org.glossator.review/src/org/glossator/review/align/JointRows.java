package org.glossator.review.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.glossator.text.record.AnnotationRecord;

/** Aligns all sets at once by a {@link JointMatching}; the order in which the sets are given does not matter. */
final class JointRows implements RowAlignment.Way {

	private record Node<T>(int set, int at, T annotation) {
	}

	@Override
	public <T> List<AnnotationRecord[]> rows(List<List<T>> sets, Comparator<T> content, Function<T, AnnotationRecord> record,
			RowAlignment.Alike<T> alike) {
		int[] order = IntStream.range(0, sets.size()).boxed().sorted((a, b) -> Placed.compare(sets.get(a), sets.get(b), content))
				.mapToInt(Integer::intValue).toArray();
		List<Node<T>> nodes = new ArrayList<>();
		for (int rank = 0; rank < order.length; rank++) {
			for (int at = 0; at < sets.get(order[rank]).size(); at++) {
				nodes.add(new Node<>(rank, at, sets.get(order[rank]).get(at)));
			}
		}
		nodes.sort(Comparator.comparing(Node<T>::annotation, content).thenComparingInt(Node::set).thenComparingInt(Node::at));
		JointMatching matching = new JointMatching(nodes.stream().mapToInt(Node::set).toArray());
		int[][] nodeOf = new int[order.length][];
		Arrays.setAll(nodeOf, rank -> new int[sets.get(order[rank]).size()]);
		for (int node = 0; node < nodes.size(); node++) {
			nodeOf[nodes.get(node).set][nodes.get(node).at] = node;
		}
		for (int left = 0; left < order.length; left++) {
			for (int right = left + 1; right < order.length; right++) {
				int[] a = nodeOf[left];
				int[] b = nodeOf[right];
				alike.find(order[left], sets.get(order[left]), order[right], sets.get(order[right]),
						(one, other, gain) -> matching.edge(a[one], b[other], gain));
			}
		}
		List<AnnotationRecord[]> rows = new ArrayList<>();
		for (int[] found : matching.solve()) {
			AnnotationRecord[] row = new AnnotationRecord[sets.size()];
			for (int node : found) {
				row[order[nodes.get(node).set]] = record.apply(nodes.get(node).annotation);
			}
			rows.add(row);
		}
		return rows;
	}
}
