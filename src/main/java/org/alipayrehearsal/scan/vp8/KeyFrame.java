package org.alipayrehearsal.scan.vp8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A decoded key frame, sections 9 to 15: luma, and chroma of half its width and height.
 */
public final class KeyFrame {

	private static final int MACROBLOCK = 16;

	private static final int CHROMA_BLOCK = 8;

	private static final int SUBBLOCK = 4;

	/** Tag, start code and size. */
	private static final int HEADER = 10;

	private static final int SEGMENTS = 4;

	private static final int HIGHEST_LEVEL = 63;

	/** The mode of a macroblock whose subblocks have modes of their own. */
	private static final int SUBBLOCKS = 4;

	private static final int MODES = 10;

	/** The mode of subblocks that corresponds to one of a macroblock. */
	private static final int[] SUBBLOCK_MODE = { 0, 2, 3, 1 };

	/**
	 * The tree of section 11.2: a positive number is a node, others a mode's negative.
	 */
	private static final int[] MODE_TREE = { 0, 2, -1, 4, -2, 6, 8, 12, -3, 10, -5, -6, -4, 14, -7, 16, -8, -9 };

	private final int width;

	private final int height;

	private final int columns;

	private final int rows;

	private final Plane luma;

	private final Plane blue;

	private final Plane red;

	private final Prediction prediction = new Prediction();

	private final Residuals residuals;

	private final BooleanDecoder header;

	private final List<BooleanDecoder> partitions = new ArrayList<>();

	/** The segment's quantizer and level are added to the frame's. */
	private boolean relative;

	private boolean segmented;

	private boolean segmentsOfBlocks;

	private final int[] segmentQuantizers = new int[SEGMENTS];

	private final int[] segmentLevels = new int[SEGMENTS];

	private final int[] segmentProbabilities = { 255, 255, 255 };

	private boolean simpleFilter;

	private final LoopFilter.Strength[][] strengths = new LoopFilter.Strength[SEGMENTS][2];

	/** The probability that a macroblock has residuals, or -1 if all have. */
	private int skipProbability = -1;

	/** The modes of the subblocks above, and of those at the left. */
	private final int[] modesAbove;

	private final int[] modesLeft = new int[SUBBLOCK];

	private final int[] modes = new int[SUBBLOCK * SUBBLOCK];

	/** The strength of each macroblock, and whether its subblocks are smoothed. */
	private final LoopFilter.Strength[] strengthOf;

	private final boolean[] innerOf;

	private KeyFrame(byte[] frame) {
		if (frame.length < HEADER || (frame[0] & 1) != 0 || (frame[3] & 0xff) != 0x9d || frame[4] != 1
				|| frame[5] != 0x2a) {
			throw new DamagedFrameException();
		}
		this.width = ((frame[6] & 0xff) | (frame[7] & 0x3f) << 8);
		this.height = ((frame[8] & 0xff) | (frame[9] & 0x3f) << 8);
		int length = ((frame[0] & 0xff) | (frame[1] & 0xff) << 8 | (frame[2] & 0xff) << 16) >> 5;
		if (this.width == 0 || this.height == 0 || length > frame.length - HEADER) {
			throw new DamagedFrameException();
		}
		this.columns = (this.width + MACROBLOCK - 1) / MACROBLOCK;
		this.rows = (this.height + MACROBLOCK - 1) / MACROBLOCK;
		this.luma = new Plane(this.columns * MACROBLOCK, this.rows * MACROBLOCK);
		this.blue = new Plane(this.columns * CHROMA_BLOCK, this.rows * CHROMA_BLOCK);
		this.red = new Plane(this.columns * CHROMA_BLOCK, this.rows * CHROMA_BLOCK);
		this.modesAbove = new int[this.columns * SUBBLOCK];
		this.strengthOf = new LoopFilter.Strength[this.columns * this.rows];
		this.innerOf = new boolean[this.columns * this.rows];
		this.residuals = new Residuals(this.columns);
		this.header = new BooleanDecoder(frame, HEADER, HEADER + length);
		readHeader(frame, HEADER + length);
	}

	/**
	 * Decodes a frame.
	 * @param frame the data of the frame
	 * @return the frame
	 * @throws DamagedFrameException if it ends too early or is no key frame
	 */
	public static KeyFrame decode(byte[] frame) {
		KeyFrame decoded = new KeyFrame(frame);
		for (int row = 0; row < decoded.rows; row++) {
			decoded.decodeRow(row);
		}
		decoded.smooth();
		return decoded;
	}

	/**
	 * {@return the width in samples of luma}
	 */
	public int width() {
		return this.width;
	}

	/**
	 * {@return the height in samples of luma}
	 */
	public int height() {
		return this.height;
	}

	/**
	 * Converts to red, green and blue, ITU-R BT.601.
	 * @param step the distance of the samples that are taken
	 * @return three bytes for each of them, row by row
	 */
	public byte[] toRgb(int step) {
		int across = (this.width + step - 1) / step;
		int down = (this.height + step - 1) / step;
		byte[] rgb = new byte[3 * across * down];
		int out = 0;
		for (int y = 0; y < this.height; y += step) {
			int lumaRow = this.luma.at(0, y);
			int chromaRow = this.blue.at(0, y / 2);
			for (int x = 0; x < this.width; x += step) {
				int brightness = (19_077 * (this.luma.samples[lumaRow + x] & 0xff)) >> 8;
				int u = this.blue.samples[chromaRow + x / 2] & 0xff;
				int v = this.red.samples[chromaRow + x / 2] & 0xff;
				rgb[out++] = Prediction.clipped((brightness + ((26_149 * v) >> 8) - 14_234) >> 6);
				rgb[out++] = Prediction.clipped((brightness - ((6_419 * u) >> 8) - ((13_320 * v) >> 8) + 8_708) >> 6);
				rgb[out++] = Prediction.clipped((brightness + ((33_050 * u) >> 8) - 17_685) >> 6);
			}
		}
		return rgb;
	}

	private void readHeader(byte[] frame, int end) {
		BooleanDecoder in = this.header;
		// The colour space, of which there is one, and whether values need no clipping.
		in.number(2);
		this.segmented = in.flag();
		if (this.segmented) {
			readSegments(in);
		}
		this.simpleFilter = in.flag();
		int level = in.number(6);
		int sharpness = in.number(3);
		int levelOfKeyFrames = 0;
		int levelOfSubblocks = 0;
		boolean adjusts = in.flag();
		if (adjusts && in.flag()) {
			levelOfKeyFrames = in.optionalSigned(6);
			for (int i = 1; i < 4; i++) {
				in.optionalSigned(6);
			}
			levelOfSubblocks = in.optionalSigned(6);
			for (int i = 1; i < 4; i++) {
				in.optionalSigned(6);
			}
		}
		for (int segment = 0; segment < SEGMENTS; segment++) {
			int base = this.segmented ? this.segmentLevels[segment] + (this.relative ? level : 0) : level;
			for (int i = 0; i < 2; i++) {
				int adjusted = base + levelOfKeyFrames + ((i == 1) ? levelOfSubblocks : 0);
				this.strengths[segment][i] = LoopFilter.Strength
					.of((level == 0) ? 0 : Math.max(0, Math.min(HIGHEST_LEVEL, adjusted)), sharpness);
			}
		}
		readPartitions(frame, end, 1 << in.number(2));
		int quantizer = in.number(7);
		int[] offsets = new int[5];
		for (int i = 0; i < offsets.length; i++) {
			offsets[i] = in.optionalSigned(4);
		}
		for (int segment = 0; segment < SEGMENTS; segment++) {
			int base = this.segmented ? this.segmentQuantizers[segment] + (this.relative ? quantizer : 0) : quantizer;
			this.residuals.setSteps(segment, base, offsets);
		}
		in.flag();
		this.residuals.readProbabilities(in);
		if (in.flag()) {
			this.skipProbability = in.number(8);
		}
	}

	private void readSegments(BooleanDecoder in) {
		this.segmentsOfBlocks = in.flag();
		if (in.flag()) {
			this.relative = !in.flag();
			for (int i = 0; i < SEGMENTS; i++) {
				this.segmentQuantizers[i] = in.optionalSigned(7);
			}
			for (int i = 0; i < SEGMENTS; i++) {
				this.segmentLevels[i] = in.optionalSigned(6);
			}
		}
		if (this.segmentsOfBlocks) {
			for (int i = 0; i < this.segmentProbabilities.length; i++) {
				this.segmentProbabilities[i] = in.flag() ? in.number(8) : 255;
			}
		}
	}

	private void readPartitions(byte[] frame, int sizes, int count) {
		int start = sizes + 3 * (count - 1);
		if (start > frame.length) {
			throw new DamagedFrameException();
		}
		for (int i = 0; i < count; i++) {
			int at = sizes + 3 * i;
			int end = (i == count - 1) ? frame.length
					: start + ((frame[at] & 0xff) | (frame[at + 1] & 0xff) << 8 | (frame[at + 2] & 0xff) << 16);
			if (end > frame.length) {
				throw new DamagedFrameException();
			}
			this.partitions.add(new BooleanDecoder(frame, start, end));
			start = end;
		}
	}

	private void decodeRow(int row) {
		BooleanDecoder tokens = this.partitions.get(row & (this.partitions.size() - 1));
		Arrays.fill(this.modesLeft, 0);
		this.residuals.beginRow();
		for (int column = 0; column < this.columns; column++) {
			BooleanDecoder in = this.header;
			int segment = 0;
			if (this.segmentsOfBlocks) {
				int half = in.bit(this.segmentProbabilities[0]);
				segment = 2 * half + in.bit(this.segmentProbabilities[1 + half]);
			}
			boolean skipped = this.skipProbability >= 0 && in.bit(this.skipProbability) == 1;
			int mode = readLumaMode(column);
			int chromaMode = readChromaMode();
			boolean hasResiduals = this.residuals.read(tokens, column, segment, mode != SUBBLOCKS, skipped);
			int block = row * this.columns + column;
			this.strengthOf[block] = this.strengths[segment][(mode == SUBBLOCKS) ? 1 : 0];
			this.innerOf[block] = mode == SUBBLOCKS || hasResiduals;
			reconstruct(column, row, mode, chromaMode, hasResiduals);
		}
	}

	private int readLumaMode(int column) {
		BooleanDecoder in = this.header;
		int above = column * SUBBLOCK;
		if (in.bit(145) == 0) {
			for (int y = 0; y < SUBBLOCK; y++) {
				for (int x = 0; x < SUBBLOCK; x++) {
					int mode = readSubblockMode(this.modesAbove[above + x], this.modesLeft[y]);
					this.modesAbove[above + x] = mode;
					this.modesLeft[y] = mode;
					this.modes[SUBBLOCK * y + x] = mode;
				}
			}
			return SUBBLOCKS;
		}
		int mode = (in.bit(156) == 1) ? ((in.bit(128) == 1) ? Prediction.TRUE_MOTION : Prediction.HORIZONTAL)
				: (in.bit(163) == 1) ? Prediction.VERTICAL : Prediction.DC;
		for (int i = 0; i < SUBBLOCK; i++) {
			this.modesAbove[above + i] = SUBBLOCK_MODE[mode];
			this.modesLeft[i] = SUBBLOCK_MODE[mode];
		}
		return mode;
	}

	private int readSubblockMode(int above, int left) {
		int[] probabilities = Tables.RFC_6386.subblockModes();
		int from = (above * MODES + left) * (MODES - 1);
		int node = 0;
		do {
			node = MODE_TREE[node + this.header.bit(probabilities[from + node / 2])];
		}
		while (node > 0);
		return -node;
	}

	private int readChromaMode() {
		BooleanDecoder in = this.header;
		if (in.bit(142) == 0) {
			return Prediction.DC;
		}
		if (in.bit(114) == 0) {
			return Prediction.VERTICAL;
		}
		return (in.bit(183) == 0) ? Prediction.HORIZONTAL : Prediction.TRUE_MOTION;
	}

	private void reconstruct(int column, int row, int mode, int chromaMode, boolean hasResiduals) {
		int at = this.luma.at(column * MACROBLOCK, row * MACROBLOCK);
		int stride = this.luma.stride;
		if (mode != SUBBLOCKS) {
			this.prediction.predict(this.luma, at, MACROBLOCK, mode, row > 0, column > 0);
		}
		int above = aboveRight(at, column, row);
		for (int i = 0; i < SUBBLOCK * SUBBLOCK; i++) {
			int x = i % SUBBLOCK;
			int subblock = at + i / SUBBLOCK * SUBBLOCK * stride + x * SUBBLOCK;
			if (mode == SUBBLOCKS) {
				this.prediction.predictSubblock(this.luma, subblock, this.modes[i],
						(x == SUBBLOCK - 1) ? above : subblock - stride + SUBBLOCK);
			}
			if (hasResiduals) {
				this.residuals.add(this.prediction, this.luma, subblock, i);
			}
		}
		int chroma = this.blue.at(column * CHROMA_BLOCK, row * CHROMA_BLOCK);
		this.prediction.predict(this.blue, chroma, CHROMA_BLOCK, chromaMode, row > 0, column > 0);
		this.prediction.predict(this.red, chroma, CHROMA_BLOCK, chromaMode, row > 0, column > 0);
		for (int i = 0; hasResiduals && i < SUBBLOCK; i++) {
			int subblock = chroma + i / 2 * SUBBLOCK * this.blue.stride + i % 2 * SUBBLOCK;
			this.residuals.add(this.prediction, this.blue, subblock, 16 + i);
			this.residuals.add(this.prediction, this.red, subblock, 20 + i);
		}
	}

	/**
	 * The four samples above at the right of a macroblock. Behind the last one of a row
	 * there are none: the last sample is repeated.
	 */
	private int aboveRight(int at, int column, int row) {
		int above = at - this.luma.stride + MACROBLOCK;
		if (row > 0 && column == this.columns - 1) {
			Arrays.fill(this.luma.samples, above, above + SUBBLOCK, this.luma.samples[above - 1]);
		}
		return above;
	}

	private void smooth() {
		LoopFilter lumaFilter = new LoopFilter(this.luma, MACROBLOCK);
		LoopFilter blueFilter = new LoopFilter(this.blue, CHROMA_BLOCK);
		LoopFilter redFilter = new LoopFilter(this.red, CHROMA_BLOCK);
		for (int block = 0; block < this.strengthOf.length; block++) {
			LoopFilter.Strength strength = this.strengthOf[block];
			if (strength.limit() == 0) {
				continue;
			}
			int column = block % this.columns;
			int row = block / this.columns;
			boolean inner = this.innerOf[block];
			int at = this.luma.at(column * MACROBLOCK, row * MACROBLOCK);
			if (this.simpleFilter) {
				lumaFilter.smoothSimply(at, column > 0, row > 0, inner, strength);
				continue;
			}
			int chroma = this.blue.at(column * CHROMA_BLOCK, row * CHROMA_BLOCK);
			lumaFilter.smooth(at, column > 0, row > 0, inner, strength);
			blueFilter.smooth(chroma, column > 0, row > 0, inner, strength);
			redFilter.smooth(chroma, column > 0, row > 0, inner, strength);
		}
	}

}
