package org.alipayrehearsal.scan.mrz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Components of about the same size, ordered from left to right, with their regression
 * line.
 */
final class Chain {

	/** The quantile of the heights that is the typical height. */
	private static final double TYPICAL = 0.7;

	private final List<ConnectedComponent> components;

	private final double height;

	private final double slope;

	private final double intercept;

	/**
	 * Creates a chain.
	 * @param components at least two, in any order
	 */
	Chain(List<ConnectedComponent> components) {
		this.components = new ArrayList<>(components);
		this.components.sort(Comparator.comparingDouble(ConnectedComponent::x));
		double[] heights = components.stream().mapToDouble(ConnectedComponent::height).sorted().toArray();
		this.height = heights[(int) (heights.length * TYPICAL)];
		double meanX = components.stream().mapToDouble(ConnectedComponent::x).average().orElse(0);
		double meanY = components.stream().mapToDouble(ConnectedComponent::y).average().orElse(0);
		double spread = 0;
		double shared = 0;
		for (ConnectedComponent component : components) {
			spread += (component.x() - meanX) * (component.x() - meanX);
			shared += (component.x() - meanX) * (component.y() - meanY);
		}
		this.slope = (spread > 0) ? shared / spread : 0;
		this.intercept = meanY - this.slope * meanX;
	}

	List<ConnectedComponent> components() {
		return this.components;
	}

	int size() {
		return this.components.size();
	}

	/** The height of a typical letter. */
	double height() {
		return this.height;
	}

	double slope() {
		return this.slope;
	}

	double yAt(double x) {
		return this.intercept + this.slope * x;
	}

	ConnectedComponent first() {
		return this.components.get(0);
	}

	ConnectedComponent last() {
		return this.components.get(this.components.size() - 1);
	}

	Chain joinedWith(Chain other) {
		List<ConnectedComponent> both = new ArrayList<>(this.components);
		both.addAll(other.components);
		return new Chain(both);
	}

	/**
	 * Returns the components near the line.
	 * @param tolerance the largest distance of a centre from the line, in heights
	 * @return the components, from left to right
	 */
	ConnectedComponent[] straight(double tolerance) {
		return this.components.stream()
			.filter((component) -> Math.abs(component.y() - yAt(component.x())) < tolerance * this.height)
			.toArray(ConnectedComponent[]::new);
	}

}
