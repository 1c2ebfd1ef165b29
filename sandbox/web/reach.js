// What the server answers; that it cannot be reached is told from what it refuses.
export class Lost extends Error {}

export async function fetched(address, options) {
  let answer;
  let said;
  try {
    answer = await fetch(address, options);
    said = await answer.text();
  } catch {
    throw new Lost();
  }
  return { answer, value: JSON.parse(said) };
}
